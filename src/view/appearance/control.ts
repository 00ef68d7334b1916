import type { SettingName } from '../../settings/schema';
import type { Say } from '../look';

/** One setting as something to operate. */
export interface Control<T> {
  readonly element: HTMLElement;
  /** Shows `value`; changes nothing. */
  readonly show: (value: T) => void;
  /** Puts the focus where the keys change the setting. */
  readonly focus: () => void;
}

/** What every control is made of. */
export interface ControlParts<T> {
  readonly name: SettingName;
  /** Names the control: a setting's word that stands beside it, by its `id`. */
  readonly labelId: string;
  readonly say: Say;
  readonly choose: (value: T) => void;
}
