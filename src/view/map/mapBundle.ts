/** Lazy bundle: the live map. */
export { MapReading } from './MapReading';
