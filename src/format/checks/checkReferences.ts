/** Checks that ids are unique and that every reference has a target. */
import type { IssueLog, Path } from '../issues';
import { findNearest } from './findNearest';
import type { Dataset } from '../schema/schema';

/** Only this many dangling references get a nearest id, since the search takes time. */
const MAX_SUGGESTIONS = 100;

type Kind = 'lane' | 'actor' | 'place' | 'tag' | 'source' | 'event' | 'range';

export function checkReferences(dataset: Dataset, log: IssueLog): void {
  const idsOf = (list: 'lanes' | 'actors' | 'places' | 'tags' | 'sources'): Set<string> => {
    const paths: [string, Path][] = dataset[list].map(({ id }, i) => [id, [list, i, 'id']]);
    return new Set(checkUnique(paths, 'duplicate-id', log).keys());
  };
  const knownIds: Record<Kind, ReadonlySet<string>> = {
    lane: idsOf('lanes'),
    actor: idsOf('actors'),
    place: idsOf('places'),
    tag: idsOf('tags'),
    source: idsOf('sources'),
    event: new Set(dataset.events.map(({ id }) => id)),
    range: new Set(dataset.ranges.map(({ slug }) => slug)),
  };
  const eventOfAlias = checkEventIds(dataset, log);
  checkUnique(
    dataset.ranges.map(({ slug }, i) => [slug, ['ranges', i, 'slug']]),
    'duplicate-id',
    log,
  );

  let suggestions = 0;
  const checkReference = (kind: Kind, id: string, path: Path): void => {
    if (knownIds[kind].has(id)) return;
    const renamed = kind === 'event' ? eventOfAlias.get(id) : undefined;
    const similar = suggestions++ < MAX_SUGGESTIONS ? findNearest(id, knownIds[kind]) : '';
    log.report('dangling-reference', path, { id, kind, nearest: renamed ?? similar });
  };
  const checkReferenceList = (kind: Kind, ids: readonly string[], path: Path): void => {
    ids.forEach((id, i) => checkReference(kind, id, [...path, i]));
    checkUnique(
      ids.map((id, i) => [id, [...path, i]]),
      'duplicate-entry',
      log,
    );
  };

  if (typeof dataset.opens === 'string') checkReference('range', dataset.opens, ['opens']);
  for (const lane of Object.keys(dataset.theme?.lanes ?? {})) {
    checkReference('lane', lane, ['theme', 'lanes', lane]);
  }
  const groups = checkGroups(dataset, log, (id, path) => checkReference('lane', id, path));
  dataset.events.forEach((event, i) => {
    const path = ['events', i];
    checkReference('lane', event.lane, [...path, 'lane']);
    const lanes = groups.get(event.lane);
    if (lanes) {
      const list = lanes.join(', ');
      log.report('event-in-group', [...path, 'lane'], { id: event.lane, lanes: list });
    }
    if (event.place !== null) checkReference('place', event.place, [...path, 'place']);
    checkReferenceList('place', event.places ?? [], [...path, 'places']);
    // A way may come back to a place.
    event.route?.forEach((id, j) => checkReference('place', id, [...path, 'route', j]));
    checkReferenceList('actor', event.actors, [...path, 'actors']);
    checkReferenceList('tag', event.tags, [...path, 'tags']);
    event.claims.forEach((claim, j) => {
      if (claim.by !== undefined) {
        checkReference('actor', claim.by, [...path, 'claims', j, 'by']);
      }
      checkReference('source', claim.source, [...path, 'claims', j, 'source']);
    });
  });
  dataset.relations.forEach(({ from, to }, i) => {
    checkReference('event', from, ['relations', i, 'from']);
    checkReference('event', to, ['relations', i, 'to']);
    if (from === to) log.report('self-relation', ['relations', i], { id: from });
  });
  checkUnique(
    dataset.relations.map(({ from, to, type }, i) => [`${from} ${type} ${to}`, ['relations', i]]),
    'duplicate-entry',
    log,
  );
  dataset.map?.layers?.forEach(({ source }, i) => {
    checkReference('source', source, ['map', 'layers', i, 'source']);
  });
  dataset.changes.forEach(({ event }, i) => {
    if (event !== null) checkReference('event', event, ['changes', i, 'event']);
  });
  dataset.unreviewed.forEach((language, i) => {
    if (dataset.languages.includes(language)) return;
    const languages = dataset.languages.join(', ');
    log.report('unclaimed-language', ['unreviewed', i], { language, languages });
  });
  checkUnique(
    dataset.languages.map((language, i) => [language, ['languages', i]]),
    'duplicate-entry',
    log,
  );
}

/**
 * Checks the parents of lanes: each is a lane, and in no group itself. Returns the lanes of each
 * group.
 */
function checkGroups(
  { lanes }: Dataset,
  log: IssueLog,
  checkParent: (id: string, path: Path) => void,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  lanes.forEach(({ id, parent }, i) => {
    if (parent === undefined) return;
    const path = ['lanes', i, 'parent'];
    checkParent(parent, path);
    const isNested = lanes.some((lane) => lane.id === parent && lane.parent !== undefined);
    if (isNested) log.report('nested-group', path, { id, parent });
    else groups.set(parent, [...(groups.get(parent) ?? []), id]);
  });
  return groups;
}

/**
 * Checks ids and aliases as one namespace, since an address may have either. Maps aliases to ids.
 */
function checkEventIds(dataset: Dataset, log: IssueLog): ReadonlyMap<string, string> {
  const idsAndAliases: [string, Path][] = [];
  const eventOfAlias = new Map<string, string>();
  // Ids come first, so that an alias that equals an id is the duplicate.
  dataset.events.forEach(({ id }, i) => idsAndAliases.push([id, ['events', i, 'id']]));
  dataset.events.forEach(({ id, aliases }, i) => {
    aliases.forEach((alias, j) => {
      idsAndAliases.push([alias, ['events', i, 'aliases', j]]);
      eventOfAlias.set(alias, id);
    });
  });
  checkUnique(idsAndAliases, 'duplicate-id', log);
  return eventOfAlias;
}

/** Reports every repeated value; returns the first path of each value. */
function checkUnique(
  entries: readonly (readonly [string, Path])[],
  code: 'duplicate-id' | 'duplicate-entry',
  log: IssueLog,
): ReadonlyMap<string, Path> {
  const firstPaths = new Map<string, Path>();
  for (const [value, path] of entries) {
    const first = firstPaths.get(value);
    if (!first) firstPaths.set(value, path);
    else if (code === 'duplicate-id') {
      log.report(code, path, { id: value, first: first.join('.') });
    } else log.report(code, path, { value, first: first.join('.') });
  }
  return firstPaths;
}
