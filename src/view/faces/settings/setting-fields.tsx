import { useId, type ReactNode } from 'react';
import css from './settings.module.css';

export interface SwitchSettingProps {
  readonly name: string;
  readonly note?: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Something that is on or off. */
export function SwitchSetting({ name, note, isOn, onSwitch }: SwitchSettingProps): ReactNode {
  const id = useId();
  return (
    <div className={css['setting']}>
      <NamedBy id={id} name={name} note={note} />
      <input
        id={id}
        type="checkbox"
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        checked={isOn}
        onChange={({ target }) => onSwitch(target.checked)}
      />
    </div>
  );
}

export interface ChoiceSettingProps<Choice extends string> {
  readonly name: string;
  readonly note?: string;
  /** With what each is called. */
  readonly choices: readonly (readonly [choice: Choice, name: string])[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One of a few. */
export function ChoiceSetting<Choice extends string>({
  name,
  note,
  choices,
  chosen,
  onChoose,
}: ChoiceSettingProps<Choice>): ReactNode {
  const id = useId();
  return (
    <div className={css['setting']}>
      <NamedBy id={id} name={name} note={note} />
      <select
        id={id}
        className={css['choice']}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        value={chosen}
        onChange={({ target }) => {
          const found = choices.find(([choice]) => choice === target.value);
          if (found) onChoose(found[0]);
        }}
      >
        {choices.map(([choice, called]) => (
          <option key={choice} value={choice}>
            {called}
          </option>
        ))}
      </select>
    </div>
  );
}

export interface ShareSettingProps {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  /** As it is read aloud. */
  readonly said: string;
  readonly onChange: (share: number) => void;
}

/** How much of something. */
export function ShareSetting({ name, share, said, onChange }: ShareSettingProps): ReactNode {
  const id = useId();
  return (
    <div className={css['setting']}>
      <NamedBy id={id} name={name} note={undefined} />
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={Math.round(share * 100)}
        aria-valuetext={said}
        className={css['range']}
        onChange={({ target }) => onChange(Number(target.value) / 100)}
      />
    </div>
  );
}

interface NamedByProps {
  readonly id: string;
  readonly name: string;
  readonly note: string | undefined;
}

function NamedBy({ id, name, note }: NamedByProps): ReactNode {
  return (
    <div>
      <label htmlFor={id}>{name}</label>
      {note !== undefined && (
        <p id={`${id}-note`} className={css['count']}>
          {note}
        </p>
      )}
    </div>
  );
}
