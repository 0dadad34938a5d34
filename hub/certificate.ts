/** The hub's certificate: files it was given, or one it makes itself once and keeps in its data folder. Desks know it by its fingerprint. */
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import type { HubConfig } from './config.ts';

export type Certificate = {
  readonly cert: string;
  readonly key: string;
  /** SHA-256 over the certificate, as lower-case hex. */
  readonly fingerprint: string;
};

const YEARS_VALID = 10;

/** Null where the hub serves plain HTTP. */
export const certificateOf = async (config: HubConfig): Promise<Certificate | null> => {
  if (config.tls === 'off') return null;
  const [certFile, keyFile] =
    config.tls === 'files'
      ? [config.certFile, config.keyFile]
      : [join(config.dataDir, 'hub-cert.pem'), join(config.dataDir, 'hub-key.pem')];
  if (config.tls === 'own' && !existsSync(certFile)) await makeCertificate(config.dataDir, { certFile, keyFile });
  const cert = readFileSync(certFile, 'utf8');
  return { cert, key: readFileSync(keyFile, 'utf8'), fingerprint: fingerprintOf(new X509Certificate(cert).raw) };
};

export const fingerprintOf = (certificateDer: Uint8Array): string =>
  createHash('sha256').update(certificateDer).digest('hex');

const makeCertificate = async (
  dataDir: string,
  { certFile, keyFile }: { readonly certFile: string; readonly keyFile: string },
): Promise<void> => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const notAfterDate = new Date();
  notAfterDate.setFullYear(notAfterDate.getFullYear() + YEARS_VALID);
  const made = await generate([{ name: 'commonName', value: hostname() || 'hejie-hub' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate,
  });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
};
