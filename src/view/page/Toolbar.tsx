import type { ReactNode } from 'react';

import { useAxisZone } from '../context/axisZone';
import { GroupingSelect } from '../search/GroupingSelect';
import { SearchField } from '../search/SearchField';
import { viewInWords, viewWithoutMargin } from '../context/viewInWords';
import { useInstance } from '../context/instanceContext';
import { FitButton, PanButtons, PanZoomButtons } from '../stage/parts/PanZoomButtons';
import { useSettledView } from '../hooks/useSettledView';
import { Menu } from '../ui/Menu';

/** The range of the view and a row of tools; what is used less is in a menu at its end. */
export function Toolbar(): ReactNode {
  const instance = useInstance();
  const { timeline, words, t, hrefs, isEmbedded = false } = instance;
  const view = useSettledView('throttle');
  const zone = useAxisZone();
  const shown = viewWithoutMargin(timeline, view);
  const dialogButton = (dialog: string, name: string): ReactNode => (
    <button type="button" data-dialog={dialog} aria-haspopup="dialog">
      {name}
    </button>
  );
  const share = !hrefs.hasNoSite && dialogButton('share', t('share.button'));
  return (
    <div className="bar">
      <h2 className="range">
        {viewInWords(instance, view, zone)}
        <small>
          {words.duration(shown.end - shown.start)} · {words.zone(zone)}
        </small>
      </h2>
      <div className="tools js-only">
        <PanZoomButtons view={view} />
      </div>
      {!isEmbedded && (
        <>
          <SearchField />
          {share}
          <Menu label={t('tools.more')}>
            {/* A phone has no room for these in the row. */}
            <div className="narrow-tools">
              <PanButtons view={view} />
              <FitButton view={view} />
              {share}
            </div>
            {dialogButton('range', t('range.edit'))}
            {dialogButton('known', t('known.button'))}
            {dialogButton('zone', words.labelled(t('zone.heading'), words.zone(zone)))}
            {dialogButton('download', t('download'))}
            {dialogButton('keys', t('keys.heading'))}
            <label className="find-group">
              {t('group.label')} <GroupingSelect />
            </label>
          </Menu>
        </>
      )}
    </div>
  );
}
