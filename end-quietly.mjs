// Loaded before a command whose report may be longer than what is read of it: `npm run model | head` ends it, without an error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
