// Stands for DynamoDB, over TLS and in a process of its own: answers at once, and always the same.
const { readFileSync } = require('node:fs');
const { createServer } = require('node:https');
const { dirname, join } = require('node:path');

// The only certificate at hand; who calls has to be told not to look at whose it is.
const certificates = join(dirname(require.resolve('dynalite')), 'ssl');
const key = readFileSync(join(certificates, 'server-key.pem'));
const cert = readFileSync(join(certificates, 'server-crt.pem'));

const day = 86_400_000;
const account = { S: 'bench' };
const yesterday = (Date.now() - day).toString(36);
const tests = {
  account,
  entry: { S: '-#setting#tests' },
  [`l-${yesterday}`]: { S: '50 g k -' },
  [`r-${yesterday}`]: { S: '50 g k -' },
};
const cleared = { account, entry: { S: '-#setting#cleared' }, at: { N: String(Date.now() - day) } };
const items = [tests, cleared];

/** By action: somebody with two tight legs who was here yesterday; every write succeeds. */
const ANSWERS = {
  Query: () => ({ Items: items, Count: items.length }),
  GetItem: () => ({ Item: tests }),
  BatchWriteItem: () => ({ UnprocessedItems: {} }),
  PutItem: () => ({ ConsumedCapacity: { TableName: 'diary', CapacityUnits: 1 } }),
  UpdateItem: () => ({ Attributes: tests }),
};

const server = createServer({ key, cert, keepAlive: true }, async (request, response) => {
  // A call is answered once it has come in whole.
  for await (const _ of request);
  const answer = ANSWERS[String(request.headers['x-amz-target']).split('.')[1]];
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(answer ? JSON.stringify(answer()) : 'healthy: dynamodb.us-east-1.amazonaws.com ');
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
