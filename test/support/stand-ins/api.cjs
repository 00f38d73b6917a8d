// Says that it is ready, tells its pid and the names in its environment over HTTP, and goes when asked or when its parent is gone.
const { createServer } = require('node:http');

const server = createServer(({ url }, response) => {
  response.end(url === '/environment' ? JSON.stringify(Object.keys(process.env)) : String(process.pid));
});
server.listen(Number(process.env.PORT), process.env.HOST, () => {
  process.send({ type: 'ready', url: `http://${process.env.HOST}:${process.env.PORT}` });
});
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
