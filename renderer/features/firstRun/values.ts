/** The forms of the first run over the contract's own schema. */
import * as z from 'zod';
import { createOfficeInput, joinOfficeInput } from '../../../shared/api/desk.ts';
import { isSameTwice, newPasswordFields, sameTwice } from '../../ui/form/newPassword.ts';

export const officeSchema = createOfficeInput.shape.office;
export type OfficeValues = z.infer<typeof officeSchema>;

/** In a form it is always there to be seen. */
const deviceName = joinOfficeInput.shape.deviceName.unwrap();

export const personSchema = z
  .object({ ...createOfficeInput.shape.person.shape, deviceName, ...newPasswordFields })
  .refine(isSameTwice, sameTwice);

export const joinSchema = z
  .object({ ...joinOfficeInput.shape, deviceName, ...newPasswordFields })
  .refine(isSameTwice, sameTwice);
export type JoinValues = z.input<typeof joinSchema>;
export const noJoinValues: JoinValues = { code: '', signInName: '', deviceName: '', password: '', passwordAgain: '' };

/** How the office came to this computer. */
export type Way = 'own' | 'sample' | 'joined';

/** The office in which the sample cases live: invented, like the people in them. */
export const sampleOffice: OfficeValues = {
  name: '随州市职工服务中心（示例）',
  code: '鄂随工调',
  district: '湖北省随州市曾都区',
  address: '随州市曾都区示例路 1 号',
  phone: '',
};
export const samplePerson = { name: '示例调解员', signInName: '示例' } as const;
