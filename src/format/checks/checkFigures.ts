/** Checks what a figure names: events of the dataset, their actors and their claims. */
import type { IssueLog, Path } from '../issues';
import type { Dataset } from '../schema/schema';
import type { MediaItem } from '../schema/mediaSchema';

/** Creates the function that checks one item of media. It ignores other types than figures. */
export function createFigureCheck(dataset: Dataset, log: IssueLog) {
  const events = new Map(dataset.events.map((event) => [event.id, event]));
  const actors = new Set(dataset.actors.map(({ id }) => id));
  const dangling = (id: string, kind: string, path: Path): void => {
    log.report('dangling-reference', path, { id, kind, nearest: '' });
  };
  return ({ type, figure }: MediaItem, path: Path): void => {
    if (type !== 'figure') return;
    const at = [...path, 'figure'];
    if (!figure) return log.report('missing-key', at, { key: 'figure' });
    figure.events.forEach((id, i) => {
      if (!events.has(id)) dangling(id, 'event', [...at, 'events', i]);
    });
    (figure.actors ?? []).forEach((id, i) => {
      if (!actors.has(id)) dangling(id, 'actor', [...at, 'actors', i]);
    });
    (figure.claims ?? []).forEach(({ event: id, source, nth = 1, actor }, i) => {
      const here = [...at, 'claims', i];
      const event = events.get(id);
      if (!event) return dangling(id, 'event', [...here, 'event']);
      if (!event.claims.filter((claim) => claim.source === source)[nth - 1]) {
        dangling(source, 'source', [...here, 'source']);
      }
      if (actor !== undefined && !actors.has(actor)) dangling(actor, 'actor', [...here, 'actor']);
    });
  };
}
