import type { Place } from '../core/place';
import type { SettingName, Settings } from '../settings/schema';
import type { FetchImage } from './images';
import type { SiteActions } from './site-switch';

/** What the view asks of its host. A control is drawn for each optional one that is there. */
export interface Actions {
  readonly fetchImage: FetchImage;
  /** An image could not be had in any way. */
  readonly imageMissing?: () => void;
  /** Called once the person has moved from where the story opened, and on; the host decides where it is kept. */
  readonly keepPlace: (place: Place | null) => void;
  /** The person chose a value for a setting, or `null` to take it back to its default. */
  readonly choose: <Name extends SettingName>(name: Name, value: Settings[Name] | null) => void;
  /** Opens the full view: the popup's filled button, and Enter. */
  readonly openFull?: () => void;
  /** Ends the full view: its button, and Escape. */
  readonly close?: () => void;
  /** How stories of this site are opened. */
  readonly site?: SiteActions;
  /** Opens the page of all settings, for all sites. */
  readonly openSettings?: () => void;
  /** Prints the story alone: a tool of the bar, and Ctrl/Cmd with P. */
  readonly print?: () => void;
}
