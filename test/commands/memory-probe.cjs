/**
 * Required before a program: says on standard error, when it ends, how much memory it held at most. With
 * --expose-gc everything nobody needs any more is collected before each look.
 */
const MEGABYTE = 1024 * 1024;
const most = { heap: 0, resident: 0 };

function look() {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  most.heap = Math.max(most.heap, heapUsed / MEGABYTE);
  most.resident = Math.max(most.resident, rss / MEGABYTE);
}

setInterval(look, 500).unref();
process.once('exit', () => {
  process.stderr.write(
    `\nmemory ${JSON.stringify({ heap: Math.round(most.heap * 10) / 10, resident: Math.round(most.resident) })}\n`,
  );
});
