/** The words in which the records of a consultation are compared. */
import { channels, disputeTypes } from '../../../shared/case/codes.ts';
import { wayOuts } from '../../../shared/consultation/wayOuts.ts';
import { listWords } from '../../parts/conflict/factRows.ts';

export const consultationFactWords = listWords({
  channel: channels,
  topics: disputeTypes,
  ways: wayOuts,
});
