import { Chapters } from '../story/Chapters';
import { Footer } from './Footer';
import { AsKnownBanner } from './AsKnownBanner';
import { Legend } from './Legend';
import { ChangeLog } from './ChangeLog';
import { Masthead } from './Masthead';
import { UndatedEvents } from './UndatedEvents';

/**
 * The parts of a page that are words alone. They stay as they were written, without any code, and
 * are drawn anew only when the timeline is shown as it was known on another day.
 */
export const staticIslands = {
  known: AsKnownBanner,
  chapters: Chapters,
  masthead: Masthead,
  tray: UndatedEvents,
  legend: Legend,
  log: ChangeLog,
  foot: Footer,
} as const;
