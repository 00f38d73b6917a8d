// A worker that has nothing to do: it goes when asked or when its parent is gone.
process.on('message', () => {});
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
