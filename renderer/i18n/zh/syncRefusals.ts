/** Why a computer cannot be enrolled, cannot join, or cannot exchange now. Part of the `refusals` area. */
import type { JoinRefusal } from '../../../shared/api/desk.ts';
import type { EnrolRefusal } from '../../../shared/api/sync.ts';
import type { DeskRefusal } from '../../../shared/api/views.ts';

export type SyncRefusalType = Exclude<(JoinRefusal | EnrolRefusal)['type'], DeskRefusal['type']>;

export const syncRefusals: { readonly [K in SyncRefusalType]: string } = {
  unreachable: '现在连不上中心。请看看网络通不通、中心开着没有，然后再试一次。填好的内容都在。',
  'other-hub': '这个地址上回答的不是接入码里的那个中心，没有发送任何内容。请向中心的管理人员要一个新的接入码。',
  'hub-refuses': '{{why}}',
  'hub-faulty': '中心出了故障，没有正常回答。请过一会儿再试，或告诉中心的管理人员。填好的内容都在。',
  'own-fault': '本机程序在交换时出了意外。已经存下的都在，会自动再试；如果一直这样，请告诉管理员。',
  'chain-forked':
    '中心记得这台电脑另有一份经过，多半是数据文件夹被复制过，或者拿回了旧备份。请先不要再用，告诉管理员。',
  'code-unreadable': '这个接入码读不出来，可能没有复制完整。它由三段组成，中间用 # 隔开，请整段粘贴。',
  'person-unknown': '这个单位里没有这个登录名。请向单位的管理员核对写法；接入码不用换，可以接着用。',
};
