// Complaints and suggestions, the board's conversations, and how well they are answered.
const zh = {
  kind: { COMPLAINT: '投诉', SUGGESTION: '建议' },
  category: { NOISE: '噪声', CLEANING: '保洁', SECURITY: '安全', PARKING: '停车', FACILITIES: '设施设备', STAFF: '工作人员', FEES: '收费', NEIGHBOUR: '邻里', OTHER: '其他' },
  department: { SERVICE: '服务台', SECURITY: '保安', MAINTENANCE: '维修', FINANCE: '财务', MANAGER: '物业经理', COMMITTEE: '业委会' },
  handledBy: '由{name}办理',
  anonymous: '匿名',
  by: { AUTHOR: '作者', COMPANY: '物业公司', COMMITTEE: '业委会', SUBDISTRICT: '街道办' },
  state: {
    RECEIVED: '已收到', IN_REVIEW: '公开前由人工审核', REVIEW: '公开前由人工审核', REFUSED: '没有公开', PUBLISHED: '已公开，等待受理', ACKNOWLEDGED: '已受理，等待答复', OPEN: '等待答复',
    ANSWERED: '已答复，等待作者评价', ACCEPTED: '作者已认可', REJECTED: '作者不认可，再次办理', WITH_COMMITTEE: '业委会调解中', MEDIATION: '业委会调解中', WITH_SUBDISTRICT: '已移送街道办', HANDED_OVER: '已移送街道办', CLOSED: '已办结', WITHDRAWN: '已撤回',
  },
  conversation: '公开对话',
  noReply: '还没有人答复。',
  unpublished: '内容还没有公开。',
  ackBy: '受理期限',
  replyBy: '答复期限',
  ask: '您认可这个答复吗？',
  askHint: '这是第 {n} 次答复。不认可会再办一次；还不认可就由业委会调解，再移送街道办。',
  accept: '认可',
  accepted: '谢谢，已办结',
  reject: '不认可',
  rejected: '已退回，会再给您答复',
  rejectAsk: '哪里没有解决？',
  rejectText: '您写的话会隐去个人信息后公开。',
  rejectReason: '没有解决的地方',
  rejectMissing: '请写清楚，至少 {n} 个字。',
  support: '附议',
  supported: '已附议',
  supports: '{n} 人附议',
  toProcurement: '转为采购申请',
  pdf: '下载案卷 PDF',
};

const en: typeof zh = {
  kind: { COMPLAINT: 'Complaint', SUGGESTION: 'Suggestion' },
  category: { NOISE: 'Noise', CLEANING: 'Cleaning', SECURITY: 'Security', PARKING: 'Parking', FACILITIES: 'Facilities', STAFF: 'Staff', FEES: 'Fees', NEIGHBOUR: 'Neighbours', OTHER: 'Other' },
  department: { SERVICE: 'the service desk', SECURITY: 'security', MAINTENANCE: 'maintenance', FINANCE: 'finance', MANAGER: 'the manager', COMMITTEE: 'the committee' },
  handledBy: 'Handled by {name}',
  anonymous: 'Anonymous',
  by: { AUTHOR: 'Author', COMPANY: 'Property company', COMMITTEE: "Owners' committee", SUBDISTRICT: 'Subdistrict office' },
  state: {
    RECEIVED: 'Received', IN_REVIEW: 'Looked at by a person before it is published', REVIEW: 'Looked at by a person before it is published', REFUSED: 'Not published', PUBLISHED: 'Published, to be acknowledged', ACKNOWLEDGED: 'Acknowledged, to be answered', OPEN: 'To be answered',
    ANSWERED: 'Answered, the author decides', ACCEPTED: 'Accepted by the author', REJECTED: 'Rejected by the author, handled again', WITH_COMMITTEE: "With the owners' committee", MEDIATION: "With the owners' committee", WITH_SUBDISTRICT: 'Handed over to the subdistrict office', HANDED_OVER: 'Handed over to the subdistrict office', CLOSED: 'Closed', WITHDRAWN: 'Withdrawn',
  },
  conversation: 'Public conversation',
  noReply: 'Nobody has answered yet.',
  unpublished: 'Not published yet.',
  ackBy: 'To be acknowledged:',
  replyBy: 'To be answered:',
  ask: 'Do you accept this answer?',
  askHint: "This is answer number {n}. If you reject it, it is handled once more; after that the owners' committee mediates, then the subdistrict office.",
  accept: 'Accept',
  accepted: 'Thank you, closed',
  reject: 'Reject',
  rejected: 'Sent back, you will get another answer',
  rejectAsk: 'What is not solved?',
  rejectText: 'What you write is published without personal data.',
  rejectReason: 'What is not solved',
  rejectMissing: 'Please be clear, at least {n} characters.',
  support: 'Support',
  supported: 'Supported',
  supports: 'Supported by {n}',
  toProcurement: 'Make it a request for equipment',
  pdf: 'Download the file as PDF',
};

const boardZh = {
  attachments: '附件',
  reads: '{n} 人已读',
  until: '有效至 {time}',
  announce: '写公告',
};
const boardEn: typeof boardZh = {
  attachments: 'Attachments',
  reads: 'read by {n}',
  until: 'until {time}',
  announce: 'Write an announcement',
};

const documentsZh = {
  add: '添加 PDF 文件',
  hint: '可以附 PDF 文件，居民在公示栏里可以下载（选填）。',
  remove: '移除',
  notPdf: '“{name}”不是 PDF 文件。',
  tooLarge: '“{name}”太大了，最大 20 MB。',
  tooMany: '最多 {n} 个文件，多出的没有添加。',
};
const documentsEn: typeof documentsZh = {
  add: 'Add a PDF',
  hint: 'You may attach PDF documents; residents download them from the board (optional).',
  remove: 'Remove',
  notPdf: '“{name}” is no PDF.',
  tooLarge: '“{name}” is too large; 20 MB at most.',
  tooMany: 'At most {n} documents; the others were not added.',
};

const statisticsZh = {
  short: '答复情况',
  title: '投诉建议答复情况',
  intro: '物业公司答复得快不快、好不好，所有居民都能看到。',
  span: '时间范围',
  months: '近 {n} 个月',
  empty: '这段时间没有投诉和建议',
  emptyHint: '有了以后，数字会显示在这里。',
  received: '收到',
  answered: '已答复',
  inTime: '已答复中按时的',
  inTimeShort: '按时答复',
  chart: '每月收到和按时答复',
  chartHint: '件数。还在答复期限内的计入“收到”，答复后才计入“按时答复”。',
  table: '每月数字',
  month: '月份',
  median: '答复时间中位数',
  satisfaction: '认可率',
  h: '{n} 小时',
  d: '{n} 天',
};
const statisticsEn: typeof statisticsZh = {
  short: 'Answers in numbers',
  title: 'How complaints are answered',
  intro: 'How fast and how well the property company answers, for everybody to see.',
  span: 'Time span',
  months: '{n} months',
  empty: 'No complaints or suggestions in this time',
  emptyHint: 'As soon as there are some, the numbers appear here.',
  received: 'Received',
  answered: 'Answered',
  inTime: 'Of the answers, in time',
  inTimeShort: 'Answered in time',
  chart: 'Received and answered in time, by month',
  chartHint: 'Numbers of cases. What is still within its limit counts as received, and as answered in time once it is answered.',
  table: 'Numbers by month',
  month: 'Month',
  median: 'Median time to answer',
  satisfaction: 'Accepted by authors',
  h: '{n} h',
  d: '{n} d',
};

export const complaint = { zh, en };
export const board = { zh: boardZh, en: boardEn };
export const documents = { zh: documentsZh, en: documentsEn };
export const statistics = { zh: statisticsZh, en: statisticsEn };
