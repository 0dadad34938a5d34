/**
 * vault.json and its copy. The vault is small and everything hangs on it: a file lost to a bad sector must not lose the office's data, so
 * the same content stands twice, and the copy is read when the first cannot be.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './atomicFile.ts';
import { parseVault, type Vault } from './vault.ts';

export type VaultFile = {
  readonly exists: () => boolean;
  /** Null when there is none. Throws `VaultDamaged` when there is one and neither copy can be read. */
  readonly read: () => Vault | null;
  readonly write: (vault: Vault) => void;
};

export class VaultDamaged extends Error {
  override readonly name = 'VaultDamaged';
}

export const vaultFileIn = (dataDir: string): VaultFile => {
  const files = [join(dataDir, 'vault.json'), join(dataDir, 'vault.copy.json')] as const;
  const exists = (): boolean => files.some((file) => existsSync(file));
  return {
    exists,
    read: () => {
      if (!exists()) return null;
      const vault = files.map(readOne).find((found) => found !== null);
      if (vault === undefined || vault === null) throw new VaultDamaged('neither copy of the vault can be read');
      return vault;
    },
    // One after the other: at any moment at least one of them is whole.
    write: (vault) => {
      for (const file of files) writeAtomically(file, JSON.stringify(vault, null, 2));
    },
  };
};

const readOne = (file: string): Vault | null => {
  if (!existsSync(file)) return null;
  try {
    return parseVault(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Not JSON or not a vault: the other copy decides, and `read` throws when there is none.
    return null;
  }
};
