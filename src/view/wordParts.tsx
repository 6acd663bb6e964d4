import { Chapters } from './Chapters';
import { Foot } from './Foot';
import { Known } from './Known';
import { Legend } from './Legend';
import { Log } from './Log';
import { Masthead } from './Masthead';
import { ReadingList } from './ReadingList';
import { Tray } from './Tray';

/**
 * The parts of a page that are words alone, the list among them while it is of no more than it can
 * hold whole. Prerendered, they stay as they are, without any code;
 * they are drawn anew only where the timeline is told as it was known on another day.
 */
export const wordParts = {
  known: Known,
  chapters: Chapters,
  masthead: Masthead,
  tray: Tray,
  legend: Legend,
  list: ReadingList,
  log: Log,
  foot: Foot,
} as const;
