import { Chapters } from '../story/Chapters';
import { Foot } from './Foot';
import { Known } from './Known';
import { Legend } from './Legend';
import { Log } from './Log';
import { Masthead } from './Masthead';
import { Tray } from './Tray';

/**
 * The parts of a page that are words alone. They stay as they were written, without any code, and
 * are drawn anew only when the timeline is shown as it was known on another day.
 */
export const wordParts = {
  known: Known,
  chapters: Chapters,
  masthead: Masthead,
  tray: Tray,
  legend: Legend,
  log: Log,
  foot: Foot,
} as const;
