import type { LanesOf } from './types';

/** The dataset's own lanes. */
export const theme: LanesOf = () => null;
