/** The exchange with the hub: its page, its part of the settings, and the review of what two computers recorded differently. */
import type { ParkReason, SyncDoing } from '../../../shared/api/sync.ts';
import type { FetchRule } from '../../../shared/sync/fetchRule.ts';
import type { HubRefusalCode, PushRefusal } from '../../../shared/sync/protocol.ts';

type Words<K extends string> = { readonly [N in K]: string };

/** Why the hub declines a whole request. */
const hubCodes: Words<HubRefusalCode> = {
  CODE_INVALID: '这个接入码中心不认：可能已经用过、过了期，或者抄错了。请向中心的管理人员要一个新的。',
  OFFICE_EXISTS: '这个单位已经由另一台电脑建立了。这台电脑请用“加入已有单位”，不要另外建立。',
  OFFICE_OTHER: '这个接入码是给另一个单位的，案号字头对不上。请向中心的管理人员核对。',
  OFFICE_MISSING: '这个单位还没有在中心出现。请先在建立单位的那台电脑上接入中心，再来加入。',
  DEVICE_UNKNOWN: '中心不认得这台电脑。请向中心的管理人员要一个新的接入码，在设置里重新接入。',
  DEVICE_REVOKED: '这台电脑已经被中心停用，不再交换。这里的内容都还在；请联系管理员。',
  SESSION_INVALID: '与中心的连接过期了，正在重新连接。',
  CLIENT_TOO_OLD: '这里的和解台版本太旧，中心不能再和它交换。照常可以办案；请更新软件。',
  HUB_TOO_OLD: '中心的版本比这里旧，暂时不能交换。照常可以办案；请中心的管理人员更新。',
  TOO_MANY: '中心现在很忙，请过一会儿再试。',
  FILE_MISSING: '有一个文件中心还没有，要等写下它的那台电脑交上去。会自动再取。',
  FILE_PART_WRONG: '有一个文件没有传完整，会自动再传。',
  FILE_WRONG: '有一个文件传到中心以后与原来的对不上，没有收下。这里的原件完好，会自动再传。',
};

/** Why the hub does not take one record. */
const refusedWhy: Words<PushRefusal['type']> = {
  'event-unreadable': '中心读不懂这条记录，可能是中心的版本较旧。',
  'event-too-large': '这条记录太大，中心放不下。',
  'id-wrong': '这条记录的校验对不上。',
  'signature-wrong': '这条记录的签名对不上。',
  'device-unknown': '中心不认得写这条记录的电脑。',
  'device-revoked': '写这条记录的电脑已经被中心停用。',
  'office-wrong': '这条记录属于另一个单位。',
  'stream-of-another-office': '这件案件在中心属于另一个单位。',
  'office-unknown': '中心没有要交给的那个单位。请核对单位后重新移交或转介。',
  'chain-gap': '中心还缺这台电脑较早的记录。',
  'chain-fork': '中心记得这台电脑另有一份经过。',
  'parent-missing': '中心还缺这条记录所依据的记录。',
  'data-invalid': '中心认为这条记录的内容不完整，可能是中心的版本较旧。',
  'person-unknown': '中心还不认得记下它的人。',
  'role-missing': '记下它的人在中心那里没有这项职责。',
};

/** What a person does about it. */
const update = '把中心和各台电脑的和解台都更新到同一版本，再点“现在交换”。';
const askRunner = '请把这一页给中心的管理人员看；这里什么都不会丢。';
const wait = '不用做什么，会自动再交。一直这样，请告诉管理员。';
const refusedDo: Words<PushRefusal['type']> = {
  'event-unreadable': update,
  'event-too-large': '请打开它，把特别长的文字或名册分成几次记。',
  'id-wrong': askRunner,
  'signature-wrong': askRunner,
  'device-unknown': '请向中心的管理人员要一个新的接入码，在设置里重新接入。',
  'device-revoked': '请中心的管理人员核实：属实的，由他承认那台电脑写下的记录，再在这里点“现在交换”。',
  'office-wrong': askRunner,
  'stream-of-another-office': '案件可能已经移交。请与承办单位联系，需要的内容另行告知。',
  'office-unknown': '请核对单位，再重新移交或转介。',
  'chain-gap': wait,
  'chain-fork': '请先不要再用这台电脑，告诉管理员。',
  'parent-missing': wait,
  'data-invalid': update,
  'person-unknown': '等记下它的人的资料交到中心，会自动再交。',
  'role-missing': '请管理员在“设置 - 人员”里核对这个人的职责。',
};

/** Why a record from elsewhere is kept unread, and what a person does about it. */
const parkedWhy: Words<ParkReason> = {
  unreadable: '读不懂：可能是更新版本的和解台写的。',
  'id-wrong': '内容与它的校验对不上，可能在路上坏了。',
  'signature-wrong': '签名对不上，不能确定是谁写的。',
  'device-unknown': '还不认得写它的电脑。',
  'parent-missing': '它所依据的更早的记录还没有到。',
};
const parkedDo: Words<ParkReason> = {
  unreadable: '请更新这台电脑的和解台，更新以后会自动读进来。',
  'id-wrong': '请告诉管理员；原样收着，没有放进任何案件。',
  'signature-wrong': '请告诉管理员；原样收着，没有放进任何案件。',
  'device-unknown': '不用做什么，等那台电脑的登记到了会自动读进来。',
  'parent-missing': '不用做什么，等更早的记录到了会自动读进来。',
};

const doing: Words<SyncDoing> = {
  'handing-over': '正在把记录交给中心…',
  'taking-in': '正在取别处的新记录…',
  'files-up': '正在把文件交给中心…',
  'files-down': '正在取文件…',
};

const fetching: Words<FetchRule> = {
  all: '全部取回',
  'open-cases': '只取在办案件的',
  'on-use': '用到时再取',
};
const fetchingHint: Words<FetchRule> = {
  all: '中心有的附件都取到这台电脑上，断网也都能看。',
  'open-cases': '在办案件和没有办结的监督函的附件断网也能看；其余的打开时再取。',
  'on-use': '附件打开时才取，这台电脑上占的地方最少；断网时只能看取回过的。',
};

export const sync = {
  fetching,
  fetchingHint,
  fetchingStill: '取的时间比较长，还在取。',
  fetchingTitle: '附件取回方式',
  fetchingBody: '只管这台电脑。这里加的附件总会上传；已经取回的留在这里。案件页上可以把一件案件的附件单独留在本机。',

  title: '同步',
  lead: '这台电脑与中心交换记录的情况。断网照常办案，连上以后自动补齐。',
  hubCodes,
  refusedWhy,
  refusedDo,
  parkedWhy,
  parkedDo,
  doing,
  state: {
    notLinked: '还没有接入中心',
    notLinkedBody: '内容都加密存在这台电脑上，照常办案。接入中心以后，同单位的几台电脑会自动保持一致。',
    resting: '与中心一致',
    restingBody: '已经存下的都交给了中心，别处的新内容也都取到了。',
    restingOnlyHere: '刚与中心交换过',
    restingOnlyHereBody: '还有一些没有交上去，下面写着是什么。',
    working: '正在交换…',
    workingBody: '不用等，可以接着办案。',
    waiting: '暂时没有连上，会自动再试',
  },
  stopped: {
    'client-too-old': '软件版本太旧，交换先停着',
    'hub-too-old': '中心的版本较旧，交换先停着',
    revoked: '这台电脑已被停用',
    'other-hub': '不是原来的中心，交换先停着',
    'chain-forked': '数据可能被复制过，交换先停着',
  },
  waiting: {
    unreachable: '连不上中心：可能没有网络，也可能中心没有开。照常办案，什么都不会丢。',
    'other-hub': '中心地址上回答的是另一台电脑，所以什么也没有发送。请告诉管理员。',
    'hub-faulty': '中心有故障，没有正常回答。照常办案，什么都不会丢。',
    'own-fault': '本机程序在交换时出了意外。已经存下的都在；如果一直这样，请告诉管理员。',
    'chain-forked':
      '中心记得这台电脑另有一份经过，多半是数据文件夹被复制过，或者拿回了旧备份。为了不弄乱，交换先停着；请告诉管理员。',
  },
  nextTry: '下一次在 {{at}}。',
  address: '中心地址',
  lastSuccess: '上次成功',
  never: '还没有过',
  onlyHere: '只在这台电脑上',
  records_one: '{{count}} 条记录',
  records_other: '{{count}} 条记录',
  none: '没有',
  files_one: '{{count}} 个文件',
  files_other: '{{count}} 个文件',
  elsewhere: '在另一台电脑上，中心还没有',
  elsewhereHint: '由信使文件带来的，或者有了信使回执的。',
  upBytes: '交上去约 {{size}}',
  coming: '还要取来',
  downBytes: '约 {{size}}',
  clockAhead: '这台电脑的时钟比中心快 {{span}}。请检查系统时间；法定期限按填写的日期计算，不受影响。',
  clockBehind: '这台电脑的时钟比中心慢 {{span}}。请检查系统时间；法定期限按填写的日期计算，不受影响。',
  years_one: '约 {{count}} 年',
  years_other: '约 {{count}} 年',
  minutes_one: '{{count}} 分钟',
  minutes_other: '{{count}} 分钟',
  hours_one: '{{count}} 小时',
  hours_other: '{{count}} 小时',
  days_one: '{{count}} 天',
  days_other: '{{count}} 天',
  arriving: '正在补收',
  arrivingOf: '已到 {{arrived}} 条，共 {{total}} 条',
  arrivingHint: '最近有动静的案件先到，到了就能办；其余陆续补齐。',
  parked: {
    title_one: '暂时读不进来的记录：{{count}} 条',
    title_other: '暂时读不进来的记录：{{count}} 条',
    body: '别处来的，已经原样收好，每次交换都会再试；不影响别的记录。',
    count: '多少',
  },
  place: {
    column: '中心',
    hub: '中心已有',
    hubHint: '这里存下的，中心都有了。',
    here: '只在本机',
    hereHint: '还有内容只在这台电脑上，连上中心以后自动交上去。',
    elsewhere: '在另一台电脑上',
    elsewhereHint: '由信使文件带来的，或者有了信使回执的：另一台电脑也有，中心还没有。连上网以后会交上去。',
    refused: '中心没有收下',
    refusedHint: '{{why}}内容都好好地存在这里；怎么办，看“同步”页。',
  },
  now: '现在交换',
  nowDone: '交换好了，与中心一致。',
  nowLeft: '交换过了，还有一些没有交上去，这一页上写着是什么。',
  go: {
    title: '这台电脑可以拿走吗？',
    body: '送修、交还、重装以前，先看这里。',
    yes: '可以。',
    yesBody: '这里的记录中心都有了，没有别的只在这里，拿走或清空都不会丢。拿走以前请锁定工作台。',
    no: '还不可以。',
    noNotLinked: '没有接入中心，所有内容只在这台电脑上。请先接入中心，或者先做好备份。',
    noOnlyHere_one: '还有 {{count}} 条记录只在这台电脑上。请连上网络，点“现在交换”，等这里变成“可以”。',
    noOnlyHere_other: '还有 {{count}} 条记录只在这台电脑上。请连上网络，点“现在交换”，等这里变成“可以”。',
    noElsewhere_one: '有 {{count}} 条记录另一台电脑已经收好，但中心还没有。请连上网络，等它交上去。',
    noElsewhere_other: '有 {{count}} 条记录另一台电脑已经收好，但中心还没有。请连上网络，等它们交上去。',
    noRefused: '其中有中心没有收下的，请先处理下面的记录。',
    noDrafts_one: '有 {{count}} 份没有填完的表只在这里。请填完或者清掉。',
    noDrafts_other: '有 {{count}} 份没有填完的表只在这里。请填完或者清掉。',
    noFiles_one: '有 {{count}} 个文件（证据、封存的 PDF）还没有交给中心。请连上网络，等它传完。',
    noFiles_other: '有 {{count}} 个文件（证据、封存的 PDF）还没有交给中心。请连上网络，等它们传完。',
    outOnlyHere_one:
      '还有 {{count}} 条记录只在这台电脑上，它已被停用，自己交不上去了。请用下面的信使文件带到同事的电脑，再请中心的管理人员承认。',
    outOnlyHere_other:
      '还有 {{count}} 条记录只在这台电脑上，它已被停用，自己交不上去了。请用下面的信使文件带到同事的电脑，再请中心的管理人员承认。',
    outElsewhere_one: '有 {{count}} 条记录同事的电脑已经收好，但中心还没有。请中心的管理人员承认，由那台电脑交上去。',
    outElsewhere_other: '有 {{count}} 条记录同事的电脑已经收好，但中心还没有。请中心的管理人员承认，由那台电脑交上去。',
    outFiles_one:
      '有 {{count}} 个文件（证据、封存的 PDF）还没有交给中心，这台电脑已被停用。请连同信使文件带到同事的电脑。',
    outFiles_other:
      '有 {{count}} 个文件（证据、封存的 PDF）还没有交给中心，这台电脑已被停用。请连同信使文件带到同事的电脑。',
  },
  refused: {
    title_one: '中心没有收下的记录：{{count}} 条',
    title_other: '中心没有收下的记录：{{count}} 条',
    body: '它们都好好地存在这里。“现在交换”会再交一次；更新软件以后也会再交。',
    what: '属于',
    why: '原因',
    'what-to-do': '怎么办',
    office: '单位资料',
    unnumbered: '没有编号',
    open: '打开',
  },
  kinds: { case: '案件', consultation: '咨询', letter: '函件', office: '单位' },
  settings: {
    title: '与中心交换',
    body: '同单位的几台电脑通过中心自动保持一致。中心由单位或上级设立。',
    linked: '已接入',
    page: '看同步情况',
    enrol: '接入中心…',
    enrolAgain: '换一个接入码…',
    dialog: '接入中心',
    dialogBody: '请粘贴中心管理人员给的接入码。接入以后，这里的记录会自动交给中心。',
    code: '接入码',
    codeHint: '一段以 http 开头的文字，中间有两个 #；空格和换行不用管。每个接入码只能用一次。',
    do: '接入',
    doing: '正在接入…',
    done: '接入好了，正在与中心交换。',
  },
} as const;
