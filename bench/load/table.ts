import { openTable } from '../../simulator/home/table';

/** A table in a process of its own; its address goes to whoever started it, and it ends with them. */
async function main(): Promise<void> {
  const { url } = await openTable();
  process.send?.({ url });
  process.once('disconnect', () => process.exit());
  // Ctrl-C goes to everybody; when it is over, whoever started this says.
  process.on('SIGINT', () => {});
}

void main();
