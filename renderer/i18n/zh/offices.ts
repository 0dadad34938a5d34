/** A case and several offices: sharing it, handing it over, and what an office is to it. */
export const offices = {
  toOffice: {
    office: '哪个单位',
    none: '中心还没有告诉本机有哪些单位。请先联网和中心交换一次。',
    parts: '带去的内容',
    always: '案件登记、当事人、诉求、经过、协议和履行（必带）',
    handoverMeans: '移交后案件整卷归对方单位办理，本单位只保留移交时的样子，只能看。对方可以再移交回来。',
  },
  place: {
    shared: '这件案件由别的单位交来一起办理；移交、转介由主办单位来做。',
    past: '这件案件已经移交别的单位，这里保留移交时的样子，只能看。',
    reader: '这件案件是下级单位的，这里只能看。',
    pastTitle: '已移交{{office}}办理',
    readerTitle: '{{office}}的案件',
    sharedTitle: '与{{office}}共同办理',
    sharedOut: '已转介{{offices}}共同办理',
  },
};
