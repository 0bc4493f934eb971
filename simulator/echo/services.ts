import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const LOOPBACK = '127.0.0.1';

/** The part of Alexa's own services that the skill calls, on loopback. */
export interface Services {
  /** The base that goes into a request as `apiEndpoint`. */
  readonly url: string;
  /** The IANA time zone that the device is set to. */
  zone: string;
  readonly close: () => Promise<void>;
}

/** Starts Alexa's device settings on a free port; the device stands in `zone`, an IANA time zone. */
export async function startServices(zone: string): Promise<Services> {
  const server: Server = createServer((request, response) => {
    const setting = /^\/v2\/devices\/[^/]+\/settings\/([^/?]+)$/.exec(request.url ?? '')?.[1];
    const known = request.method === 'GET' && setting === 'System.timeZone';
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        known ? services.zone : { code: 'NOT_FOUND', message: 'The requested resource could not be found.' },
      ),
    );
  });
  await new Promise<void>((listening) => server.listen(0, LOOPBACK, listening));
  // A server that listens on a port has an AddressInfo; a string is for pipes.
  const { port } = server.address() as AddressInfo;
  const services: Services = {
    url: `http://${LOOPBACK}:${port}`,
    zone,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return services;
}
