/** The third step: the live timeline, in a size and a theme. */
import {
  memo,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  useState,
  type Ref,
} from 'react';
import { usePage } from '../context';
import { Step } from './Step';
import { createPreview, type Preview, type PreviewTheme } from '../preview/createPreview';
import type { ShownTimeline } from '../check/types';
import { fill } from '../words/words';
import { Choice } from './Choice';

export const SIZES = ['phone', 'article', 'wide'] as const;
export type Size = (typeof SIZES)[number];
const THEMES = ['device', 'light', 'dark'] as const;

export type SeeHandle = Pick<Preview, 'openDownload'>;

type SeeProps = {
  /** The last timeline without errors; null if there was none yet. */
  readonly timeline: ShownTimeline | null;
  /** Whether the rows have errors, so that the timeline is an older one. */
  readonly isStale: boolean;
  readonly ref: Ref<SeeHandle>;
  /** The id of the opened event. */
  readonly selected: string | null;
  readonly size: Size;
  readonly onSize: (size: Size) => void;
  readonly onLocale: (locale: string) => void;
  readonly onSelect: (event: string | null) => void;
};

export const See = memo(function See({
  timeline,
  isStale,
  size,
  onSize,
  onLocale,
  ...rest
}: SeeProps) {
  const { words } = usePage();
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('device');
  return (
    <Step name="see">
      {timeline === null ? (
        <p className="quiet">{words.see.empty}</p>
      ) : (
        <div className="see-content">
          <div className="choices">
            <Choice
              label={words.see.size}
              options={SIZES.map((value) => ({ value, label: words.see.sizes[value] }))}
              value={size}
              onChange={onSize}
            />
            <Choice
              label={words.see.theme}
              options={THEMES.map((value) => ({ value, label: words.see.themes[value] }))}
              value={theme}
              onChange={setTheme}
            />
            {timeline.languages.length > 1 && (
              <Choice
                label={words.see.language}
                options={timeline.languages.map((value) => ({ value, label: value }))}
                value={timeline.locale}
                onChange={onLocale}
              />
            )}
          </div>
          {isStale && <p className="fault">{words.see.stale}</p>}
          <Drawing {...rest} timeline={timeline} size={size} theme={theme} />
        </div>
      )}
    </Step>
  );
});

type DrawingProps = Pick<SeeProps, 'ref' | 'selected' | 'onSelect'> & {
  readonly timeline: ShownTimeline;
  readonly size: Size;
  readonly theme: PreviewTheme;
};

function Drawing({ timeline, ref, selected, onSelect, size, theme }: DrawingProps) {
  const { words } = usePage();
  const host = useRef<HTMLDivElement>(null);
  const preview = useRef<Preview | null>(null);
  useImperativeHandle(ref, () => ({ openDownload: () => preview.current?.openDownload() }), []);
  const [failure, setFailure] = useState('');
  const select = useEffectEvent(onSelect);
  useEffect(() => {
    if (!host.current) return;
    const made = createPreview(host.current, (event) => select(event));
    preview.current = made;
    return () => made.stop();
  }, []);
  useEffect(() => {
    preview.current?.show(timeline).then(
      () => setFailure(''),
      (problem: unknown) => setFailure(String(problem)),
    );
  }, [timeline]);
  useEffect(() => preview.current?.select(selected), [selected]);
  useEffect(() => preview.current?.setTheme(theme), [theme]);
  return (
    <>
      {failure !== '' && (
        <p className="fault" role="alert">
          {fill(words.see.failed, { reason: failure })}
        </p>
      )}
      <div className="preview-room">
        <div className="preview-box" ref={host} data-size={size} data-theme={theme} />
      </div>
    </>
  );
}
