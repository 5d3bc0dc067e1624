// Complaints in several stages, the board with its conversations, and the numbers of a year.
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ago = (milliseconds) => new Date(Date.now() - milliseconds).toISOString();
const ahead = (milliseconds) => new Date(Date.now() + milliseconds).toISOString();

const entries = [
  { at: ago(5 * DAY), by: 'AUTHOR', text: '*号楼南侧工地连续三天夜里 11 点还在施工，孩子没法睡。联系过门卫王**，说不归他管，电话 138****5678。' },
  { at: ago(4 * DAY), by: 'COMPANY', name: '服务台', text: '已受理，今天联系施工方。' },
  { at: ago(3 * DAY), by: 'COMPANY', name: '服务台', text: '已约谈施工方，要求晚上 8 点后停工，并在工地门口张贴告示。保安每晚 9 点巡查一次，再有发生请直接打值班室。' },
];

const complaintCase = (id, number, title, complaint, more = {}) => ({
  id, number, service: 'complaint', serviceName: '投诉与建议', serviceNameEn: 'Complaints and suggestions', title, status: '等待答复', statusEn: 'To be answered', state: 'RUNNING', openedAt: ago(5 * DAY), closedAt: null, withdrawable: false, requesterName: '陈桂兰',
  photos: [], documents: [], votes: [], timeline: [{ at: ago(5 * DAY), milestone: '已收到您的投诉', milestoneEn: 'Received', by: null }], due: [], tasks: [], answers: [{ label: '希望怎样处理', labelEn: 'What you wish', value: '晚上 8 点后停工' }],
  complaint: {
    kind: 'COMPLAINT', category: 'NOISE', department: 'SERVICE', ackBy: ahead(20 * HOUR), replyBy: ahead(6 * DAY), acknowledgedAt: null, round: 1, published: true, anonymous: true, supports: 7, supportedByMe: false,
    entries: [], canSupport: false, canAccept: false, canReject: false, canToProcurement: false, canDownloadFile: false, handOver: null, state: 'OPEN', ...complaint,
  },
  ...more,
});

export const complaintCases = [
  complaintCase('k1', 'TS-2026-0004', '夜间施工噪声', { acknowledgedAt: ago(4 * DAY), entries, state: 'ANSWERED', canAccept: true, canReject: true }, { tasks: [{ id: 't8', name: '评价答复', mine: true }] }),
  complaintCase('k2', 'TS-2026-0005', '建议在东门加一台快递柜，老人取快递要走很远', { kind: 'SUGGESTION', category: 'FACILITIES', entries: entries.slice(0, 2), acknowledgedAt: ago(DAY), state: 'ACKNOWLEDGED', canToProcurement: true, canDownloadFile: true, handOver: { office: '春江街道办', on: '2026-11-18', receivedBy: '周主任', receiptNumber: 'CJ-2026-118' }, anonymous: false }),
  complaintCase('k3', 'TS-2026-0006', '楼道堆放杂物', { entries: [], published: false, state: 'SUBMITTED' }),
];

export function board(notices, category) {
  const plain = notices.map((notice, index) => ({ ...notice, expiresAt: null, reads: [214, 187, 96, 240, 61, 133][index % 6], attachments: [], thread: null }));
  const more = [
    { ...plain[0], id: 'n20', category: 'COMPLAINT', title: '投诉：夜间施工噪声', titleEn: 'Complaint: building noise at night', body: entries[0].text, bodyEn: entries[0].text, publishedAt: ago(5 * DAY), caseId: 'k1', pinned: false, reads: 88, thread: { kind: 'COMPLAINT', state: 'ANSWERED', supports: 7, supportedByMe: false, canSupport: true, entries: entries.slice(1) } },
    { ...plain[0], id: 'n21', category: 'ANNOUNCEMENT', title: '2026 年公共收益收支公示', titleEn: 'Common income and expenses of 2026', body: '全年收入和支出见附件。', bodyEn: 'Income and expenses are in the attachment.', publishedAt: ago(6 * DAY), pinned: true, expiresAt: ahead(24 * DAY), attachments: [{ id: 'd1', name: '2026 年公共收益收支明细表（含停车费、广告费、场地费）.pdf', size: 482_113 }] },
  ];
  return [...plain, ...more].filter((one) => !category || one.category === category).sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.publishedAt.localeCompare(a.publishedAt));
}

export function statistics(months) {
  const received = [3, 5, 2, 0, 8, 6, 4, 9, 12, 7, 5, 4];
  return received.slice(-months).map((number, index, all) => {
    const date = new Date();
    date.setDate(1);
    date.setMonth(date.getMonth() - (all.length - 1 - index));
    const answered = Math.max(0, number - (index === all.length - 1 ? 2 : 0));
    return { month: `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`, received: number, refused: index % 4 === 2 ? 1 : 0, answered, answeredInTime: Math.max(0, answered - (index % 3 === 1 ? 1 : 0)), medianHours: answered ? 20 + ((index * 13) % 70) : null, satisfaction: answered ? 70 + ((index * 7) % 30) : null };
  }).reverse();
}
