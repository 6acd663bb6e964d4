/** The form of an id of the dataset, for longer patterns: lower-case letters, digits, hyphens. */
export const ID_SOURCE = '[a-z0-9][a-z0-9-]{0,63}';

export const ID_PATTERN = new RegExp(`^${ID_SOURCE}$`);
