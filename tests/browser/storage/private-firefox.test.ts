import { expect, it } from 'vitest';
import { launchFirefox } from '../../../scripts/browser/firefox';

it('where Firefox stores nothing, the panel says so and offers to read all the same', async () => {
  const firefox = await launchFirefox({ alwaysPrivate: true });
  try {
    const page = await firefox.openExtensionPage('/sidepanel.html');
    const text = () => page.evaluate('document.body.innerText');
    await expect.poll(text, { timeout: 15_000 }).toContain('The browser does not let Plumbline store anything');
    expect(await text()).toContain('Read without storing');
  } finally {
    await firefox.close();
  }
});
