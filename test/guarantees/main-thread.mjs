/**
 * How many milliseconds the processor has worked on the page's main thread until now: script, style, layout, paint and the
 * reading of HTML. What else runs on the machine does not count, so that a busy one measures nearly what an idle one does.
 */
export async function mainThread(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  };
}
