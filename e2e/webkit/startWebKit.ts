import { spawn } from 'node:child_process';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../../scripts/serve/freePort.mjs';

/** The paths that findWebKit gives. */
interface WebKit {
  driver: string;
  browser: string;
  xvfb: string;
}

/** Starts WebKit on a virtual screen. `stop` ends it, its driver and the screen. */
export async function startWebKit(
  webkit: WebKit,
): Promise<{ page: WebDriver; stop: () => Promise<void> }> {
  const port = await freePort();
  const screen = ['-a', '-s', '-screen 0 1280x900x24'];
  // In a process group of its own: a signal to the group also ends what the driver started.
  const server = spawn(webkit.xvfb, [...screen, webkit.driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const endServer = () => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
  };
  try {
    await listens(`http://127.0.0.1:${port}/status`);
    const options = { binary: webkit.browser, args: ['--automation'] };
    const page = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }),
      )
      .build();
    await page.manage().window().setRect({ width: 1280, height: 900 });
    return {
      page,
      stop: () => page.quit().finally(endServer),
    };
  } catch (error) {
    endServer();
    throw error;
  }
}

/** Waits until a server answers at an address. */
export async function listens(address: string): Promise<void> {
  for (const deadline = Date.now() + 20_000; ;) {
    const answer = await fetch(address).catch((error: unknown) => error);
    if (answer instanceof Response) return;
    if (Date.now() > deadline) throw new Error(`Nothing answers at ${address}`, { cause: answer });
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}
