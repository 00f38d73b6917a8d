// The one-command service as its own process, with small programs in place of api and worker; argv: compiled tree.
const { join } = require('node:path');
const { run } = require(join(process.argv[2], 'apps/standalone/src/run.js'));

const program = (name) => ({ name, script: join(__dirname, `${name}.cjs`) });
run(process.env, { api: program('api'), worker: program('worker'), prepareDatabase: async () => {} });
