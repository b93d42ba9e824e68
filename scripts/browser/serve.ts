import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What a local server answers for a host and path; undefined is a 404. */
export type Answer = {
  readonly body: string;
  readonly type?: string;
  readonly headers?: { readonly [name: string]: string };
};
export type Site = (host: string, path: string) => Answer | undefined;

export type LocalServer = {
  readonly port: number;
  /** Every request that came, as host and path, in order. */
  readonly requests: readonly string[];
  readonly close: () => void;
};

/** Serves a site on loopback, on a free port. With `names`, over https under a fresh certificate for those hosts. */
export async function serve(site: Site, names?: readonly string[]): Promise<LocalServer> {
  const requests: string[] = [];
  const listener: http.RequestListener = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/u, '');
    const path = request.url ?? '/';
    requests.push(host + path);
    const answer = site(host, path);
    if (!answer) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is served here.');
      return;
    }
    response
      .writeHead(200, { 'content-type': answer.type ?? 'text/html; charset=utf-8', ...answer.headers })
      .end(answer.body);
  };
  const server = names ? https.createServer(await certificate(names), listener) : http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function certificate(names: readonly string[]) {
  const pems = await generate([{ name: 'commonName', value: 'plumbline.test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  return { key: pems.private, cert: pems.cert };
}
