/** Lazy bundle: every dialog. */
export { ClusterList } from './ClusterList';
export { isDialogName, NamedDialog } from './NamedDialog';
