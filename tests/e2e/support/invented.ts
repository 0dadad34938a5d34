/** The people and firms of the journeys: all invented, with numbers that pass every check. */
export const office = {
  name: '随州市总工会职工服务中心',
  code: '鄂随工调',
  district: '湖北省随州市曾都区',
  address: '随州市曾都区解放路一号',
  phone: '0722-1235100',
};
export const otherOffice = { ...office, name: '曾都区总工会调解室', code: '鄂曾工调', address: '曾都区明珠路二号' };
export const mediator = { name: '周明兰', signInName: 'zhoumin', password: 'teahouse closes at five' };

export const rider = {
  name: '郑秋生',
  idNumber: '42130219880612004X',
  phone: '13900000021',
  address: '湖北省随州市曾都区青年路9号',
  trade: '外卖骑手',
};
export const firm = {
  name: '随州市顺达即时配送有限公司',
  creditCode: '91421300MA4B6Q7D8L',
  legalRepresentative: '何立新',
  phone: '0722-0000021',
  address: '湖北省随州市曾都区迎宾大道1号',
};
export const court = '随州市曾都区人民法院';
export const commission = '随州市曾都区劳动人事争议仲裁委员会';
export const story = '2025年6月起在青年路站点送外卖，2025年11月、12月的配送费一直没有结清，共12345.67元。';
