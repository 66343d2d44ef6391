import { describe, expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/figure-group/form.ts';
import { formsOfFamily } from './forms-of-a-family.ts';

describe('groups of figures', () => {
  it('no two gifts are the same group, and every subject is somebody’s', () => {
    const subjects = [...formsOfFamily('figure-group').values()].map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(formDefinition.shape.subject.unwrap().options.filter((each) => !subjects.includes(each))).toEqual(
      [],
    );
  });
});
