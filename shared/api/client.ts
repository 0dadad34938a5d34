/** The type of a client of the contract, however it is connected: port, HTTP or in the same process. */
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from './contract.ts';

export type ContractClient = ContractRouterClient<Contract>;
