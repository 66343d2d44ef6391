import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import type { Form } from './form.ts';

/** Makes the parts of one kind of block. */
export type Builder = (request: FormRequest<Form>) => Part[];
