/** Who this computer is to the hub. */
import type { OpenDesk } from '../desk/openDesk.ts';
import type { HubSelf } from './hubClient.ts';

export const selfOf = ({ device }: OpenDesk): HubSelf => ({
  officeId: device.officeId,
  deviceId: device.deviceId,
  privateKey: device.privateKey,
});
