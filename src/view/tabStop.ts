/** `tabindex` of an SVG element, whose attributes keep the case they are written in. */
export const tabStop = (tabindex: 0 | -1): object => ({ tabindex });
