/**
 * Unpacks the style sheet and the scripts of a timeline in one file. A browser that cannot unpack
 * shows the words. The policy of the page allows each text by its hash.
 */
async function load(): Promise<void> {
  for (const block of document.querySelectorAll<HTMLElement>('[data-packed]')) {
    const bytes = Uint8Array.from(atob(block.textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const element = document.createElement(block.dataset['packed'] ?? 'script');
    // In this order: the words come before the script that reads them.
    // oxlint-disable-next-line no-await-in-loop -- each script needs the one before it
    element.textContent = await new Response(stream).text();
    document.head.append(element);
    block.remove();
  }
}

load().catch(reportError);
