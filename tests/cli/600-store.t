建库、体检、备份、恢复、核验。每条记录都进历史，历史一环扣一环；校验值各不相同，这里不印。
A store is made, looked after, copied, brought back and verified. Hashes differ every time and are cut away here.

  $ dudao init --office 晨海区教育督导室 --word 晨教督 --region 37107
  dudao: error: --region 应为六位行政区划代码，不能是 '37107' [usage]
  [2]
  $ dudao init --office 晨海区教育督导室 --word 晨教督 --opened 2026-13-01
  dudao: error: --opened: '2026-13-01' 中的月份不存在 [usage]
      月份为 01 至 12，按年、月、日的顺序填写
  [2]
  $ dudao init --dry-run
  dudao: error: init 不能试运行 [usage]
  [2]
  $ ls
  $ dudao init --office 晨海区教育督导室 --word 晨教督 --region 371072 --next 整改通知书=38
  已建立数据文件 $HOME/dudao.db
  $ dudao init
  dudao: error: '$HOME/dudao.db' 已存在 [file]
      请先将其移走，或用 --store 另指位置
  [3]
  $ dudao init --lang en
  dudao: error: '$HOME/dudao.db' exists already [file]
      move it away, or name another place with --store
  [3]
  $ dudao init --store none/new.db
  dudao: error: 无法新建 'none/new.db': 没有这个文件或文件夹 [system]
  [7]
  $ dudao init --store none/new.db --lang en
  dudao: error: cannot make 'none/new.db': no such file or directory [system]
  [7]
  $ dudao export -o none/all.yaml
  dudao: error: 无法写入 'none/all.yaml': 没有这个文件或文件夹 [system]
  [7]
  $ ls -l dudao.db | cut -c1-10
  -rw-------

没有数据文件时说清楚怎么建；建了才有事可查。空库：历史一条，没有记录，体检无事。

  $ dudao list unit --store nowhere.db
  dudao: error: 数据文件 'nowhere.db' 不存在 [not-found]
      请先新建：dudao init --store 'nowhere.db'
  [5]
  $ dudao doctor
  没有应当处理的事项
  $ dudao verify | sed 's/末条.*/末条 …/'
  完好：历史 1 条，记录 0 条，佐证材料 0 件；末条 …
  $ dudao verify --lang en | sed 's/ [0-9a-f]\{64\}/ HASH/'
  sound: history entries 1, records 0, files 0; head 1 HASH
  $ dudao verify -f json | sed 's/"[0-9a-f]\{64\}"/"HASH"/'
  {"sound": true, "entries": 1, "records": 0, "files": 0, "head": {"seq": 1, "hash": "HASH"}}

登记两个单位、一名联络员。三条记录，历史是建库一条加三条，共四条。末条编号与 verify 所说一致，抄在别处即可日后对照。

  $ cat >office.yaml <<'END'
  > 单位:
  >   - {代码: town, 名称: 晨海镇, 类别: 镇街}
  >   - {代码: no1, 名称: 晨海第一小学, 类别: 小学}
  > 负责人与联络员:
  >   - {单位: no1, 姓名: 李红, 职务: 办公室主任, 教育督导联络员: 是, 任职日期: 2026-01-05, 手机: 13800000001, 邮箱: li@example.org}
  > END
  $ dudao import office.yaml
  单位 unit              + 2  ~ 0  = 0
  负责人与联络员 leader  + 1  ~ 0  = 0
  $ dudao verify | sed 's/末条.*/末条 …/'
  完好：历史 4 条，记录 3 条，佐证材料 0 件；末条 …
  $ dudao log
  序号  时间                 操作人  命令    对象                            变更  理由
     1  2026-03-02 08:00:00  clerk   init    晨海区教育督导室 晨教督 371072  建库
     2  2026-03-02 08:00:00  clerk   import  town                            登记
     3  2026-03-02 08:00:00  clerk   import  no1                             登记
     4  2026-03-02 08:00:00  clerk   import  L2026-001                       登记
  $ dudao log --last 1
  序号  时间                 操作人  命令    对象       变更  理由
     4  2026-03-02 08:00:00  clerk   import  L2026-001  登记
  $ dudao log --last 1 --lang en
  seq  at                   actor  command  about      change  reason
    4  2026-03-02 08:00:00  clerk  import   L2026-001  new
  $ dudao log --last 0
  dudao: error: --last 应为不小于 1 的整数，不能是 '0' [usage]
  [2]
  $ dudao log --head | sed 's/[0-9a-f]\{64\}/HASH/'
  4 HASH
  $ test "$(dudao log --head)" = "$(dudao verify | sed 's/.*末条 //')" && echo 一致
  一致
  $ dudao log --last 1 -f json | tr ',' '\n' | grep -E 'seq|actor|kind|key|change|forced'
    {"seq": 4
   "actor": "clerk"
   "kind": "leader"
   "key": "L2026-001"
   "change": "new"
   "forced": false

体检：整改单位没有联络员，催办送不出去，要人处理，退出状态是 1。
The doctor names what the office has to mend: here a rectification about which nobody can be written to.

  $ cat >work.yaml <<'END'
  > 督导:
  >   - {编号: s, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: town, 督导事项: 开学准备}
  > 问题:
  >   - {编号: f, 来源记录: s, 单位: town, 领域: 履行职责, 严重程度: 一般, 问题: 校门前道路未整治}
  > 整改:
  >   - {问题: f, 单位: town, 整改要求: 整治校门前道路, 整改期限: 2026-03-31}
  > END
  $ dudao import --quiet work.yaml
  $ dudao doctor
  dudao: error: town (晨海镇) 有未办结的整改，却没有可以接收催办的人 [found]
      请登记联络员（add leader … liaison=yes），或者填写单位邮箱
  [1]
  $ dudao doctor --lang en
  dudao: error: town (晨海镇) has open rectifications, and nobody to remind [found]
      add leader with liaison=yes, or an address of the unit
  [1]

备份：副本与校验值各一个文件，备份本身记入历史；已有的文件不覆盖，试运行不适用。

  $ dudao backup copy.db
  已备份到 copy.db，校验值在 copy.db.sha256
  $ dudao backup copy.db
  dudao: error: 'copy.db' 已存在 [file]
  [3]
  $ dudao backup -n other.db
  dudao: error: backup 不能试运行 [usage]
  [2]
  $ sha256sum --check --quiet copy.db.sha256 && echo 校验值相符
  校验值相符
  $ dudao log --last 1
  序号  时间                 操作人  命令    对象     变更  理由
     8  2026-03-02 08:00:00  clerk   backup  copy.db  备份

恢复：已有数据文件时不动；丢失后从副本恢复，编号接着往下排（F2026-001 已用，下一个是 002）。

  $ dudao restore copy.db
  dudao: error: '$HOME/dudao.db' 已存在 [file]
      请先将其移走，或用 --store 另指位置
  [3]
  $ rm dudao.db*
  $ dudao restore copy.db -n | sed 's/末条.*/末条 …/'
  完好：历史 8 条，记录 6 条，佐证材料 0 件；末条 …
  $ ls *.db
  copy.db
  $ dudao restore copy.db | sed 's/末条.*/末条 …/'
  完好：历史 8 条，记录 6 条，佐证材料 0 件；末条 …
  已恢复到 $HOME/dudao.db
  $ dudao list rectification
  编号       单位    整改要求        整改期限    状态    剩余天数  整改轮次
  R2026-001  晨海镇  整治校门前道路  2026-03-31  已下达        29         1
  $ dudao add finding found_in=S2026-001 unit=no1 category=safety severity=minor text=门卫登记不全
  dudao: warning: 单位 unit: S2026-001的被督导单位不是该单位（意见 第十四条）
  编号       办理事项  状态  到期日
  F2026-002  登记

手工改过的数据文件，核验指得出来；改过的副本恢复不了。
What was changed behind the program's back is found, and such a copy is not restored.

  $ sqlite3 dudao.db "UPDATE finding SET severity = 'minor' WHERE text LIKE '校门前%'" 2>&1
  $ dudao verify | sed 's/末条.*/末条 …/'
  dudao: error: severity: F2026-001：'严重程度 severity' 与历史第 6 条不符 [found]
  有问题：历史 9 条，记录 7 条，佐证材料 0 件；末条 …
  $ dudao restore dudao.db --store new.db | sed 's/末条.*/末条 …/'
  dudao: error: severity: F2026-001：'严重程度 severity' 与历史第 6 条不符 [found]
  有问题：历史 9 条，记录 7 条，佐证材料 0 件；末条 …
  $ ls new.db 2>&1 | sed 's/.*: //'
  No such file or directory

不声不响：--quiet 之下，只出错误和要查的结果；办成了什么都不说。
With --quiet a command that did what it should says nothing.

  $ cat >quiet.yaml <<'END'
  > 单位:
  >   - {代码: no9, 名称: 晨海第九小学, 类别: 小学}
  > END
  $ cat >terms.yaml <<'END'
  > calendars:
  >   - {year: 2026, source: 校历, terms: [{name: 2025-2026学年第二学期, from: 2026-02-25, until: 2026-07-08}]}
  > END
  $ dudao init -q --store q.db && export DUDAO_STORE=$HOME/q.db
  $ dudao import -q quiet.yaml
  $ dudao add -q unit code=no8 name=晨海第八小学 type=primary
  $ EDITOR='sed -i s/晨海第九小学/晨海九小/' dudao edit -q no9
  $ EDITOR=true dudao edit -q no9
  $ dudao calendar import -q terms.yaml
  $ dudao policy set -q opinion-days 25 --from 2026-03-01 --source 晨教督〔2026〕1号
  $ dudao void -q no8 --reason 重复登记
  $ dudao backup -q q-copy.db
  $ dudao restore -q q-copy.db --store q-back.db
  $ dudao doctor -q
  $ dudao rectify remind -q
  $ dudao check -q
  是否符合  要求                  对象  应为  实为  依据           规则
  否        责任督学公示牌        全区  1     0     意见 第七条    inspector-board
  否        督学与学校配备比例    全区  ≥ 1   0     意见 第六条    inspector-school-ratio
  否        每所学校在一个责任区  全区  1     0     意见 第十二条  inspector-zone-coverage
  [1]
  $ dudao list -q leader
  $ dudao list -q unit --columns key,name
  编号  名称
  no9   晨海九小
  $ dudao export -q -o q.yaml
  $ dudao completion -q bash | sed -n 1p
  # bash completion for dudao: the programs themselves say what could stand next.

规则数值、日历、本办的设置、文号也一样：不经命令改了的，指得出是哪一个。
So are the numbers of the rules, the calendars and the settings, when they were changed by nobody's command.

  $ dudao init --quiet --word 晨教督 --next 整改通知书=38 --store set.db
  $ export DUDAO_STORE=$HOME/set.db
  $ dudao policy set opinion-days 20 --from 2026-03-01 --source 晨教督〔2026〕10号 >policy.out
  dudao: note: 未办结事项的到期日变动 0 项
  $ dudao verify | sed 's/末条.*/末条 …/'
  完好：历史 2 条，记录 0 条，佐证材料 0 件；末条 …
  $ sqlite3 set.db "UPDATE policy_number SET value = 40 WHERE id = 'opinion-days' AND since = '2026-03-01'" \
  >     "UPDATE calendar_day SET working = 1 WHERE day = '2026-05-01'" \
  >     "UPDATE setting SET value = '他教督' WHERE name = 'word'" "UPDATE series SET last = 12"
  $ dudao verify | sed 's/末条.*/末条 …/'
  dudao: error: 'calendar 2026' 与历史第 1 条不符 [found]
  dudao: error: 'number opinion-days 2026-03-01' 与历史第 2 条不符 [found]
  dudao: error: 'setting word' 与历史第 1 条不符 [found]
  dudao: error: 编号序列 paper 整（2026 年）记到 12，但最后取用的是第 37 号 [found]
  有问题：历史 2 条，记录 0 条，佐证材料 0 件；末条 …
