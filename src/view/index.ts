/** The view: React components of one timeline's parts, each a root of its own on the page. */
export { DIALOG_EVENT } from './askDialog';
export { loadDialogs } from './loadDialogs';
export { isBrowsersClick } from './browsersClick';
export { entryId, InstanceProvider, type Hrefs, type Instance } from './instance';
export { loadEvidence, loadLongList } from './loadEvidence';
export { createLiveList, type LiveList } from './liveList';
export { loadListPages } from './loadListPages';
export { loadWordParts } from './loadWordParts';
export { pageParts } from './parts';
export { Stage } from './Stage';
export { StillStage } from './StillStage';
export { Notices } from './lateStage';
export { loadFailure, type FailureCode } from './loadFailure';
export { Guard, Late } from './Guard';
