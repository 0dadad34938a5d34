import { expect, it } from 'vitest';
import { maskIdNumber, maskName, maskPhone } from './masking.ts';

it.each([
  ['420300189912310017', '420300********0017'],
  ['11010519491231002x', '110105********002x'],
  ['110105491231002', '110105*****1002'],
  ['H12345678', 'H*******8'],
  ['12', '**'],
  ['', ''],
])('masks the paper number %j as %s', (idNumber, masked) => expect(maskIdNumber(idNumber)).toBe(masked));

it.each([
  ['13800001234', '138****1234'],
  ['138 0000 1234', '138****1234'],
  ['0722-3221234', '072*****1234'],
  ['3221234', '*****34'],
  ['1', '*'],
])('masks the phone number %j as %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked));

it.each([
  ['王小明', '王××'],
  ['王明', '王×'],
  ['𬭎某', '𬭎×'],
  ['阿依古丽·买买提', '阿××'],
  ['王', '×'],
  ['', ''],
])('masks the name %j as %s', (name, masked) => expect(maskName(name)).toBe(masked));
