import { loadSnippetBuilder } from '../../embed';
import { loadDialogs, loadLegendItems } from '../../view';
import type { FeatureContext } from './lazyFeatures';

/** Shows a dialog until it closes. The browser then returns focus to where it was. */
export async function showDialog(
  name: unknown,
  { islands }: Pick<FeatureContext, 'islands'>,
): Promise<void> {
  const { NamedDialog, isDialogName } = await loadDialogs();
  if (!isDialogName(name)) return;
  const close = (): void => islands.remove('dialogs');
  const dialog = (
    <NamedDialog
      name={name}
      onClose={close}
      loadLegendItems={loadLegendItems}
      // Only the page offers snippets for embeds. An embed offers links.
      loadSnippetBuilder={self.parent === self ? loadSnippetBuilder : null}
    />
  );
  void islands.draw('dialogs', dialog);
}
