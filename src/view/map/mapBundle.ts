/** Lazy bundle: the live map. */
import { adoptMapStyles } from './adoptMapStyles';

adoptMapStyles();

export { MapReading } from './MapReading';
