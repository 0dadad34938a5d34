/** Habits of the office that no law fixes: what its figures count, how long it keeps files, when it calls back, what kind of body it is. */
import { always, choice, choices, convention, length, rows, text } from './settingRow.ts';

const statisticsHabit = text(
  '没有查到官方统计口径，由本单位确定并注明',
  'No official definition was found; the office decides and says so',
);

export const officeRows = rows({
  'statistics.success-rate': {
    title: text('调解成功率的算法', 'How the success rate is counted'),
    article: statisticsHabit,
    value: choices(
      choice('A', '成功数 ÷（成功数＋未成功数）', 'Agreed ÷ (agreed + failed)'),
      choice('B', '成功数 ÷ 受理数', 'Agreed ÷ accepted'),
      choice('C', '成功数 ÷（成功数＋未成功数，不含无法联系）', 'Agreed ÷ (agreed + failed without the unreachable)'),
      choice('D', '成功数 ÷ 办结数', 'Agreed ÷ closed'),
    ),
    mark: 'secondary',
    defaults: [
      {
        value: 'D',
        source: text(
          '湖北省法院、省总工会2022年公布的44.8%可由 2,944 ÷ 6,568（办结）还原，据2022年7月15日报道',
          "Hubei's published 44.8 % of 2022 equals 2,944 ÷ 6,568 closed, as reported on 2022-07-15",
        ),
        validFrom: always,
      },
    ],
  },
  'statistics.calm-days': {
    title: text('息诉率：办结后多少日内未再申请仲裁、起诉', 'Calm rate: days after closing without a new claim'),
    article: statisticsHabit,
    value: length('day'),
    mark: 'convention',
    defaults: [{ value: 90, source: convention, validFrom: always }],
  },
  'statistics.recovered': {
    title: text('挽回经济损失的口径', 'What counts as recovered money'),
    article: statisticsHabit,
    value: choices(
      choice('agreed', '协议约定金额', 'Money agreed'),
      choice('paid', '实际到账金额', 'Money actually paid'),
    ),
    mark: 'convention',
    defaults: [{ value: 'agreed', source: convention, validFrom: always }],
  },
  'file.retention-years': {
    title: text('调解案卷保管年限', 'Years a case file is kept'),
    article: text('地方归档范围和保管期限表', 'Local archive tables'),
    value: length('year'),
    mark: 'convention',
    defaults: [{ value: 10, source: convention, validFrom: always }],
  },
  'handoff.reminder-days': {
    title: text('移送后多少日未收到回执即提醒', 'Days without a return slip before a reminder'),
    article: text('一站式联动的转办、回执', 'One-stop linkage: referral and return slip'),
    value: length('day', 'workday'),
    mark: 'convention',
    defaults: [{ value: 7, source: convention, validFrom: always }],
  },
  'follow-up.first-days': {
    title: text('首次回访：履行期满后多少日', 'First follow-up: days after performance is due'),
    article: text(
      '《中华人民共和国人民调解法》第三十一条：督促履行',
      "People's Mediation Law, Art. 31: urging performance",
    ),
    value: length('day'),
    mark: 'convention',
    defaults: [{ value: 7, source: convention, validFrom: always }],
  },
  'follow-up.second-days': {
    title: text('第二次回访：履行期满后多少日', 'Second follow-up: days after performance is due'),
    article: text(
      '《中华人民共和国人民调解法》第三十一条：督促履行',
      "People's Mediation Law, Art. 31: urging performance",
    ),
    value: length('day'),
    mark: 'convention',
    defaults: [{ value: 30, source: convention, validFrom: always }],
  },
  'office.wage-place': {
    title: text('本单位按哪个地区的工资标准计算', 'The place whose wage figures this office counts with'),
    article: text(
      '《中华人民共和国劳动法》第四十八条、《中华人民共和国劳动合同法》第四十七条：最低工资、职工平均工资按地区公布',
      'Labour Law, Art. 48, and Labour Contract Law, Art. 47: wage figures are published by place',
    ),
    value: { kind: 'place' },
  },
  'office.body-kind': {
    title: text('本调解组织的法律性质', 'Legal kind of the mediating body'),
    article: text(
      '《中华人民共和国劳动争议调解仲裁法》第十条、第十六条；《中华人民共和国民事诉讼法》第二百零五条',
      'Labour Dispute Mediation and Arbitration Law, Art. 10 and 16; Civil Procedure Law, Art. 205',
    ),
    value: choices(
      choice('enterprise-committee', '企业劳动争议调解委员会', 'Enterprise mediation committee'),
      choice('peoples-mediation', '基层人民调解组织', "People's mediation organisation"),
      choice('township', '乡镇、街道设立的具有劳动争议调解职能的组织', 'Township or street body for labour mediation'),
      choice('court-roll', '法院特邀调解组织（工会）', "Union body on the court's roll"),
      choice('arbitration-centre', '仲裁院调解中心', 'Mediation centre of the arbitration court'),
      choice('union-studio', '工会调解组织', 'Union mediation studio'),
    ),
  },
});
