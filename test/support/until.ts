/** Waits until `ready` answers true, and says what was awaited when it never does. */
export async function until(
  what: string,
  ready: () => boolean | Promise<boolean>,
  seconds = 20,
): Promise<void> {
  for (let left = seconds * 50; left > 0; left--) {
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited ${seconds} seconds in vain: ${what}`);
}
