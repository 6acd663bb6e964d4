import type { CreateLanes } from './types';

/** The dataset's own lanes. */
export const theme: CreateLanes = () => null;
