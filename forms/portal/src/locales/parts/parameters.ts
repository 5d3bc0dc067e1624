// The numbers of a community.
const zh = {
  title: '参数',
  intro: '规则和期限用到的数字。可以从某一天起改成本小区自己的；已经在办的事仍按原来的数字。',
  find: '查找参数',
  empty: '没有找到这样的参数',
  emptyHint: '换一个词试试，例如“期限”或“repair”。',
  group: {
    vote: '业主表决', procurement: '采购', repair: '报修', complaint: '投诉与建议', announcement: '公告', channels: '通知渠道', fund: '维修资金', roster: '值班',
  },
  own: '本小区自 {day}起的规定，原为 {packaged}',
  planned: '{day}起',
  change: '修改',
  newValue: '新的值',
  unitLabel: '单位',
  unit: { D: '天', H: '小时', M: '分钟' },
  from: '从哪天起生效',
  reason: '依据',
  reasonHint: '例如：业主大会决定、街道通知。',
  reasonMissing: '请写明依据。',
  numberMissing: '请填写数字。',
  save: '保存',
  saved: '已修改，现在生效',
  savedForLater: '已记下，到那天生效',
  value: {
    NOT_PARTICIPATING: '不计入参与', FOLLOW_MAJORITY: '从多（视为随多数）', ASSIGN: '指派', GRAB: '抢单', ROUND_ROBIN: '轮流',
  },
};

const en: typeof zh = {
  title: 'Parameters',
  intro: 'The numbers behind rules and time limits. Change one for this community from a day on; what is already running keeps its number.',
  find: 'Find a parameter',
  empty: 'There is no such parameter',
  emptyHint: 'Try another word, such as “limit” or “repair”.',
  group: {
    vote: 'Owners’ votes', procurement: 'Procurement', repair: 'Repairs', complaint: 'Complaints and suggestions', announcement: 'Announcements', channels: 'Channels', fund: 'Maintenance fund', roster: 'Duty roster',
  },
  own: 'Decided by this community, since {day}; packaged: {packaged}',
  planned: 'From {day}',
  change: 'Change',
  newValue: 'New value',
  unitLabel: 'Unit',
  unit: { D: 'days', H: 'hours', M: 'minutes' },
  from: 'In force from',
  reason: 'On what grounds',
  reasonHint: 'For example: decided by the owners’ assembly, notice of the subdistrict.',
  reasonMissing: 'Please give the grounds.',
  numberMissing: 'Please enter a number.',
  save: 'Save',
  saved: 'Changed, in force now',
  savedForLater: 'Noted, in force from that day on',
  value: {
    NOT_PARTICIPATING: 'Do not take part', FOLLOW_MAJORITY: 'Follow the majority', ASSIGN: 'Assign', GRAB: 'First come', ROUND_ROBIN: 'In turn',
  },
};

export const parameters = { zh, en };
