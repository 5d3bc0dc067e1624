// What the server sends. Times are ISO 8601 in UTC, areas integer cm², money yuan.

export type Role =
  | 'owner' | 'occupant' | 'service' | 'maintenance' | 'security' | 'finance'
  | 'manager' | 'committee' | 'process' | 'admin' | 'camunda-admin';

export interface About {
  name: string;
  version: string;
  demo: boolean;
  accounts?: { username: string; name: string; role: string }[];
}

export interface Session {
  username: string;
  name: string;
  roles: string[];
  community: { id: string; name: string; nameEn?: string | null } | null;
  elderMode?: boolean;
}

export interface Service {
  key: string;
  name: string;
  nameEn?: string | null;
  description: string;
  descriptionEn?: string | null;
  icon?: string | null;
}

export type CaseState = 'RUNNING' | 'COMPLETED' | 'WITHDRAWN' | 'TERMINATED';

export interface CaseSummary {
  id: string;
  number: string;
  service: string;
  serviceName?: string;
  serviceNameEn?: string | null;
  title: string;
  status: string;
  statusEn?: string | null;
  state: CaseState;
  openedAt: string;
  closedAt?: string | null;
}

export interface Milestone {
  at: string;
  milestone: string;
  milestoneEn?: string | null;
  by?: string | null;
}

export interface PromisedTime {
  what: string;
  whatEn?: string | null;
  at: string;
}

export interface CasePhoto {
  id: string;
  /** With what it came; nothing for older ones. */
  label?: string | null;
  labelEn?: string | null;
  at?: string | null;
}

export interface CaseDetail extends CaseSummary {
  withdrawable: boolean;
  withdrawReason?: string | null;
  requesterName?: string | null;
  photos: CasePhoto[];
  documents: Attachment[];
  answers: { key?: string; label: string; labelEn?: string | null; value: string; valueEn?: string | null }[];
  votes: { id: string }[];
  timeline: Milestone[];
  due: PromisedTime[];
  tasks: { id: string; name: string; nameEn?: string | null; mine?: boolean }[];
  /** Null, or missing, for other services. */
  repair?: RepairCase | null;
  complaint?: ComplaintCase | null;
}

export interface RepairCase {
  /** Null until the rules have looked at it. */
  urgency: 'URGENT' | 'NORMAL' | null;
  dangerToLife?: boolean;
  trade: string | null;
  payer?: string | null;
  reasons?: string[];
  reasonsEn?: string[];
  place?: 'OWN' | 'COMMON';
  where?: string | null;
  acceptBy?: string | null;
  arriveBy?: string | null;
  fixBy?: string | null;
  acceptedAt?: string | null;
  arrivedAt?: string | null;
  doneAt?: string | null;
  waitingForPartsSince?: string | null;
  technician?: string | null;
  technicianPhone?: string | null;
  expectedAt?: string | null;
  /** Expected later than was promised. */
  comesLate?: boolean;
  quote?: { amount: number; state: 'PENDING' | 'APPROVED' | 'REJECTED' } | null;
  stars?: number | null;
  materials?: string | null;
  /** In yuan; only for those whose money it is, and for staff. */
  cost?: number | null;
  rating?: string | null;
  /** Why people have done what they did; empty for the public. */
  remarks?: { at: string; kind: string; text: string; textEn?: string | null }[];
  publicCase?: boolean;
  /** Whether the reader follows somebody else's report. */
  follows?: boolean;
  canCancel?: boolean;
  canReopen?: boolean;
  canRate?: boolean;
  canCorrect?: boolean;
}

/** A running public report of the same common part. */
export interface SimilarRepair {
  caseId: string;
  number: string;
  title: string;
  where: string;
  openedAt: string;
  status: string;
  statusEn?: string | null;
}

/** What staff judged otherwise than the rules. */
export interface CorrectedTriage {
  id: string;
  text: string;
  category: string;
  place: 'OWN' | 'COMMON';
  before: { urgency: string; trade: string; payer: string };
  after: { urgency: string; dangerToLife: boolean; trade: string; payer: string };
  reason: string;
  correctedAt: string;
  rulesetVersion: string | null;
}

export type Speaker = 'AUTHOR' | 'COMPANY' | 'COMMITTEE' | 'SUBDISTRICT';

export interface Contribution {
  at: string;
  by: Speaker;
  name?: string | null;
  text: string;
  /** The public does not read it. */
  withheld?: boolean;
}

export interface ComplaintCase {
  kind: 'COMPLAINT' | 'SUGGESTION';
  category: string;
  department?: string | null;
  ackBy?: string | null;
  replyBy?: string | null;
  acknowledgedAt?: string | null;
  round?: number;
  published?: boolean;
  anonymous?: boolean;
  supports?: number;
  supportedByMe?: boolean;
  entries?: Contribution[];
  canSupport?: boolean;
  canAccept?: boolean;
  canReject?: boolean;
  canToProcurement?: boolean;
  canDownloadFile?: boolean;
  /** To the subdistrict office. */
  handOver?: { office: string; on: string; receivedBy?: string | null; receiptNumber?: string | null } | null;
  state?: string;
}

export interface ProcessPicture {
  process?: string;
  bpmn: string;
  visited: string[];
  current: string[];
}

export interface Diagram extends ProcessPicture {
  called?: Diagram[];
}

export interface Task {
  id: string;
  name: string;
  nameEn?: string | null;
  description?: string | null;
  caseId: string | null;
  caseNumber: string | null;
  caseTitle: string | null;
  service: string;
  createdAt: string;
  dueAt?: string | null;
  assignee?: string | null;
  mine: boolean;
  candidateGroups?: string[];
}

export type VoteState = 'ANNOUNCED' | 'OPEN' | 'CLOSED' | 'CANCELLED';
export type Choice = 'FOR' | 'AGAINST' | 'ABSTAIN';

export interface Participation {
  area: number;
  heads: number;
  totalArea: number;
  totalHeads: number;
  neededArea: number;
  neededHeads: number;
  castEntries?: number;
  entries?: number;
}

export interface VoteEntry {
  id: string;
  units: string[];
  area: number;
  heads: number;
  /** Somebody else's, cast by a written proxy. */
  byProxy?: boolean;
  cast: boolean;
  channel?: 'ONLINE' | 'PAPER' | 'PROXY' | null;
  choice?: Choice | null;
  receipt?: string | null;
  castBy?: string | null;
  castAt?: string | null;
}

export interface VoteResult {
  outcome: 'PASSED' | 'FAILED' | 'INVALID';
  participationArea?: number;
  participationHeads?: number;
  neededArea?: number;
  neededHeads?: number;
  forArea: number;
  forHeads: number;
  againstArea: number;
  againstHeads: number;
  abstainArea: number;
  abstainHeads: number;
  silentArea?: number;
  silentHeads?: number;
  neededApprovalArea?: number;
  neededApprovalHeads?: number;
  reasons: string[];
  reasonsEn?: string[];
}

export interface Vote {
  id: string;
  caseId: string | null;
  number?: string | null;
  title?: string;
  motion: string;
  motionText?: string | null;
  supplement?: string | null;
  amount?: number | null;
  fundingSource?: string | null;
  matter: 'ORDINARY' | 'SPECIAL';
  state: VoteState;
  announcedAt?: string | null;
  opensAt: string;
  closesAt?: string | null;
  closedAt?: string | null;
  cancelReason?: string | null;
  participation?: Participation | null;
  myEntries?: VoteEntry[];
  result?: VoteResult | null;
}

/** An entry of the roll as the service desk picks it for a paper ballot or a proxy. */
export interface RollEntry {
  id: string;
  units: string[];
  owners?: string[];
  area?: number;
  heads?: number;
  cast: boolean;
  proxyHolder?: string | null;
}

export const NOTICE_CATEGORIES = ['VOTE', 'PROCUREMENT', 'REPAIR', 'COMPLAINT', 'ANNOUNCEMENT', 'EMERGENCY'] as const;
export type NoticeCategory = (typeof NOTICE_CATEGORIES)[number];

export interface Notice {
  id: string;
  category: NoticeCategory;
  title: string;
  titleEn?: string | null;
  body: string;
  bodyEn?: string | null;
  publishedAt: string;
  caseId?: string | null;
  voteId?: string | null;
  pinned?: boolean;
}

/** A PDF document; its size in bytes. */
export interface Attachment {
  id: string;
  name: string;
  size: number;
}

/** A public conversation under a notice, without anybody's name. */
export interface Thread {
  kind: string;
  state: string;
  supports: number;
  supportedByMe: boolean;
  canSupport?: boolean;
  entries: Contribution[];
}

export interface Posted extends Notice {
  pinned: boolean;
  expiresAt: string | null;
  reads: number;
  attachments: Attachment[];
  thread: Thread | null;
}

/** Of one month: how many were received and answered, in what time, and how many percent of the judging authors were satisfied. */
export interface ComplaintMonth {
  month: string;
  received: number;
  /** Of those received, how many were found unfit to publish. */
  refused: number;
  answered: number;
  answeredInTime: number;
  medianHours: number | null;
  satisfaction: number | null;
}

export interface InboxItem extends Notice {
  read: boolean;
}

export interface Inbox {
  unread: number;
  items: InboxItem[];
}

export interface Overview {
  votes: Record<string, number>;
  procurements: Record<string, number>;
  tasks: { open: number; overdue: number } & Record<string, number>;
  recent: CaseSummary[];
}

/** A fact that a ruleset takes, or a part of its result. */
export interface RulesetField {
  name: string;
  type: 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'choice' | 'list';
  options: string[];
}

export interface Ruleset {
  key: string;
  title: string;
  titleEn?: string | null;
  version: string;
  input: RulesetField[];
  result: RulesetField[];
  /** Each a sentence with its source. */
  /** Nothing where the version in force does not compile any more. */
  rules?: string[] | null;
  published: { number: number; remark: string; by: string; at: string }[];
}

export interface RulesetAnswer {
  result: Record<string, unknown>;
  reasons: string[];
  reasonsEn?: string[];
  firedRules?: string[];
  version: string;
}

/** A number or a choice of the community, as it is in force today. */
export interface Parameter {
  key: string;
  value: string;
  packagedValue: string;
  unit: string;
  source: string;
  jurisdiction?: string;
  description: string;
  descriptionEn?: string | null;
  /** Since when the community's own value holds; null when it has none. */
  since: string | null;
  reason: string | null;
  planned?: { effectiveFrom: string; value: string; reason: string }[];
}

export const CHANNELS = ['email', 'sms', 'wechat', 'push'] as const;
export type Channel = (typeof CHANNELS)[number];
export type MessageKind = NoticeCategory | 'TASK';

/** Where somebody wants to be told what; times of day are local. */
export interface Channels {
  contact: { email?: string | null; phone?: string | null; wechat?: string | null };
  kinds: ({ kind: MessageKind } & Record<Channel, boolean>)[];
  quiet: { from: string; until: string };
  /** Which channels the community has at all. */
  available?: Partial<Record<Channel, boolean>>;
  /** How many browsers get push messages. */
  devices?: number;
}

export type DeliveryState = 'QUEUED' | 'DELIVERED' | 'GIVEN_UP' | 'DROPPED';

export interface Delivery {
  id: string;
  kind: MessageKind;
  channel: string;
  /** Masked. */
  to: string | null;
  subject: string;
  subjectEn?: string | null;
  attempts: number;
  lastError: string | null;
  createdAt: string;
  givenUpAt: string | null;
}

export const TRADES = ['WATER', 'ELECTRICITY', 'LIFT', 'FIRE', 'DOORS', 'STRUCTURE', 'GAS', 'OTHER'] as const;

export interface Technician {
  username: string;
  name: string;
  skills: string[];
  certificates: { trade: string; validUntil: string }[];
  buildings: string[];
  yearsOfService: number;
  onDutyNow: boolean;
  /** Open work orders. */
  load: number;
}

export interface Shift {
  id: string;
  username: string;
  /** Of the first one, if it comes again. */
  from: string;
  to: string;
  kind: 'DUTY' | 'ABSENT';
  repeat: 'NONE' | 'DAILY' | 'WEEKLY';
}

export interface Roster {
  technicians: Technician[];
  shifts: Shift[];
}

/** A Camunda Form; only what the web app itself looks at is typed. */
export interface FormSchema {
  components: FormComponent[];
  data?: Record<string, unknown>;
  [other: string]: unknown;
}

export interface FormComponent {
  type: string;
  id?: string;
  key?: string;
  label?: string;
  description?: string;
  properties?: Record<string, string>;
  values?: { value: unknown; label: string; labelEn?: string }[];
  components?: FormComponent[];
  [other: string]: unknown;
}
