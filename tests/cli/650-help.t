求助、写错的词、流程、模板、补全，和没有环境变量的定时任务。
Help, words unknown, flows, templates, completion, and a bare environment as cron has it.

  $ dudao --help | sed -n '1,12p'
  用法：dudao 动词 [类别] … [选项]
  
  教育督导工作的台账、规则和期限
  
  任务：dudao 任务 动词 …
    office      管理 · 教育督导委员会、成员单位、人员、上报事项
    inspector   督学 · 督学及其聘任、回避、培训
    supervise   督导 · 督导、发现的问题
    rectify     整改 · 整改、催办、回头看
    interview   约谈 · 约谈单位负责人
    report      报告 · 文书，全年各项规定的执行情况
  
  $ dudao rectify --help | sed -n '1,6p'
  用法：dudao-rectify 动词 [类别] … [选项]
  
  整改、催办、回头看
  
  本程序的动词
    remind                      催办 · 生成到期的催办，供定时执行
  $ dudao rectify --help --lang en | sed -n '1,6p'
  usage: dudao-rectify VERB [KIND] … [OPTIONS]
  
  rectifications, reminders, look-backs
  
  Its own verbs
    remind                      queue the reminders that are due: the cron job
  $ dudao rectify remind --help | sed -n '5,8p'
  本命令的选项
        --deliver               随即发送
        --transport 命令        交送邮件的命令；不填为 sendmail -t -oi
        --sender 地址           发件人地址；不填的，邮件不发
  $ dudao --version | sed 's/[0-9.]*$/N/'
  dudao N

help 与 --help 一样，写在动词前面也行；办理事项的说明列出从哪个状态到哪个状态、须写什么，只列本任务的。
`help` in front of a verb does as in other programs; a move tells its ways and what it needs, in this task alone.

  $ dudao help | sed -n 1p
  用法：dudao 动词 [类别] … [选项]
  $ dudao help rectify | sed -n 1p
  用法：dudao-rectify 动词 [类别] … [选项]
  $ dudao rectify help | tail -n 1
  某一动词的说明：dudao-rectify help 动词
  $ dudao help list --lang en | sed -n 1,3p
  usage: dudao list [KIND] [FILTER…] [OPTIONS]
  
  list records
  $ dudao help policy --lang en | sed -n 1,6p
  usage: dudao policy … [OPTIONS]
  
  Its own verbs
    policy list                 the numbers of the rules as they hold today
    policy show ID              one number through the years
    policy set ID VALUE         another value from a day on (--from, --source)
  $ dudao help inspector end | sed '/本命令的选项/,$d'
  用法：dudao-inspector end 编号… [字段=值…] [选项]
  
  聘任
    在聘 -> 离任                离任（意见 第六条）
    暂停 -> 离任                离任（意见 第六条）
    reason=expired              期满
    reason=resigned             辞任
    reason=retired              退休
    reason=transferred          调离
    reason=removed              解聘
  
  双向交流
    -                           结束交流（意见 第八条）
  
  责任区
    -                           撤销责任区（意见 第十二条）
    reason=…                    须写：理由
  
  挂牌
    -                           结束挂牌（意见 第十条）
  
  各项办理都可以写
    on=日期                     发生日期；不填为今天
    by=姓名                     由谁决定
    as=self|acting              本人签署；或按 authority= 授权代签
    authority=文字              代签的授权依据
    scan=文件                   签署件的扫描件，作为佐证保存
    reason=文字                 理由，记入历史
    note=文字                   备注
  
  $ dudao report return --help | grep -A 3 '^文书'
  文书
    已签发 -> 拟稿              退回修改（党政机关公文处理工作条例 第九条）
    reason=…                    须写：理由
  
  $ dudao help frobnicate
  dudao: error: dudao 没有动词 'frobnicate' [usage]
      可用的动词：dudao --help
  [2]

写错的词给出最接近的，退出状态 2。

  $ dudao rectfy list
  dudao: error: dudao 没有动词 'rectfy' [usage]
      最接近: 整改 rectify
  [2]
  $ dudao rectify lst
  dudao-rectify: error: dudao-rectify 没有动词 'lst' [usage]
      最接近: 列表 list
  [2]
  $ dudao list rectificatoin
  dudao: error: 没有 'rectificatoin' 这一类记录 [usage]
      最接近: 整改 rectification
  [2]
  $ dudao list --colums key
  dudao: error: 没有选项 --colums [usage]
      最接近: --columns
  [2]
  $ dudao lis unit --lang en
  dudao: error: dudao has no verb 'lis' [usage]
      nearest: list
  [2]
  $ dudao add unit=no1
  dudao: error: 请写明记录类别 [usage]
      类别: 单位 unit, 负责人与联络员 leader, 委员会席位 seat, 督导机构人员 staff, 上报事项 filing, 经费预算 budget, 经费支出 expense, 会议 meeting, 任务分解 duty, 上级履职评价事项 superior_item, 督学 inspector, 聘任 appointment, 回避关系 relation, 培训 training, 考核 appraisal, 双向交流 exchange, 督学失职违规 misconduct, 责任区 zone, 挂牌 posting, 督导 supervision, 挂牌督导记录 visit, 问题 finding, 学校数据 school_data, 整
  [2]
  $ dudao frobnicate
  dudao: error: dudao 没有动词 'frobnicate' [usage]
      可用的动词：dudao --help
  [2]

流程：一张表，或一幅图。

  $ dudao flow extension
  现状态  办理事项    命令    办理后  条件  须写明   依据
          申请延期    create  已申请                 意见 第十五条
  已申请  同意延期    grant   已同意        by=      意见 第十五条
  已申请  不同意延期  refuse  未同意        reason=  意见 第十五条
  $ dudao flow extension --lang en
  from   verb    to       condition  needs    article
         create  asked                        意见 第十五条
  asked  grant   granted             by=      意见 第十五条
  asked  refuse  refused             reason=  意见 第十五条
  $ dudao flow extension --format dot
  digraph extension {
      rankdir=LR;
      node [shape=box, style=rounded];
      start [shape=point];
      asked [label="已申请"];
      granted [label="已同意"];
      refused [label="未同意"];
      start -> asked [label="申请延期 create"];
      asked -> granted [label="同意延期 grant"];
      asked -> refused [label="不同意延期 refuse"];
  }
  $ dudao flow zone --format dot | tail -n 5
      zone [label="责任区"];
      start -> zone [label="划定 create"];
      zone -> zone [label="撤销责任区 end"];
      zone -> zone [label="新旧版衔接 succeed", style=dashed];
  }

列明理由的，表、JSON、图里都写出可选的理由；期限写明数值和从何时起算。没有数据文件时，用程序自带的数值。
Reasons to choose from stand in every form; a deadline says the number and from when it counts.

  $ dudao flow rectification | sed -n -e 1p -e '/^拟下达  *terminate/p' -e '/^办理期限/,/^已下达/p' -e '/^报告已报.*日/p'
  现状态    办理事项          命令         办理后    条件                            须写明                               依据
  办理期限
  状态      期限                                      依据
  已下达    整改期限                                  意见 第十五条
  报告已报  自进入本状态起 15 工作日（整改核查期限）  教育督导条例 第二十二条
  $ dudao flow supervision --lang en | grep opinion
  on_site    30 days after until (days to the opinion after the supervision ends); not routine    意见 第十四条
  fed_back   30 days after until (days to the opinion after the supervision ends); not routine    意见 第十四条
  $ dudao flow rectification -f json | grep '"drafted", "verb": "terminate"'
  {"from": "drafted", "verb": "terminate", "label": "终止整改", "to": "terminated", "condition": null, "needs": "by= reason=", "by_program": false, "article": "意见 第十五条", "reasons": ["revoked", "closed", "merged"]},
  $ dudao flow rectification -f dot | grep -E 'drafted -> terminated|issued -> submitted'
      issued -> submitted [label="报送整改报告 submit\n不要求报方案，或文书已证明送达"];
      drafted -> terminated [label="终止整改 terminate\n问题已撤销|单位撤并|并案"];
  $ dudao flow nothing
  dudao: error: 没有 'nothing' 这一类记录 [usage]
      类别: 单位 unit, 负责人与联络员 leader, 委员会席位 seat, 督导机构人员 staff, 上报事项 filing, 经费预算 budget, 经费支出 expense, 会议 meeting, 任务分解 duty, 上级履职评价事项 superior_item, 督学 inspector, 聘任 appointment, 回避关系 relation, 培训 training, 考核 appraisal, 双向交流 exchange, 督学失职违规 misconduct, 责任区 zone, 挂牌 posting, 督导 supervision, 挂牌督导记录 visit, 问题 finding, 学校数据 school_data, 整
  [2]

模板：一份空白的 YAML，填好就能导入。
A template is a blank record; filled in, it imports.

  $ dudao init --quiet
  $ dudao template unit >unit.yaml
  $ sed -n '1,8p' unit.yaml
  # yaml-language-server: $schema=dudao-unit.schema.json
  # 单位：学校、部门、镇街等督导工作涉及的单位
  # 填好各项；以“# ”开头的为选填，填写时删去“# ”。
  单位:
    - 代码:                   # 必填；文字；本单位的编号，由督导办自定，不再更改，如 no2-middle
      名称:                   # 必填；文字；全称，不得与其他单位相同
      类别:                   # 必填；可选：本区、上级机构、部门、镇街、教育事业单位、幼儿园、小学、教学点、初中、九年一贯制学校、普通高中、完全中学、十二年一贯制学校、职业院校、特殊教育学校、教育培训机构、其他
      # 简称:                 # 文字；可多项；平时的叫法和曾用名，文件中可代替名称
  $ sed -i -e 's/^\( *-* *[a-z]* *代码:\).*/\1 no1/' -e 's/^\( *-* *[a-z]* *名称:\).*/\1 晨海第一小学/' -e 's/^\( *[a-z]* *类别:\).*/\1 小学/' unit.yaml
  $ dudao import unit.yaml
  单位 unit  + 1  ~ 0  = 0
  $ dudao list unit
  编号  名称          类别  办学性质  城乡类型  主管部门  在校生数  撤销日期
  no1   晨海第一小学  小学

补全、语言。定时任务没有环境变量，也说中文。

  $ dudao completion bash | sed -n '1,3p'
  # bash completion for dudao: the programs themselves say what could stand next.
  # The line is parted at blanks alone, because bash parts words at = too.
  _dudao() {
  $ dudao --complete h
  help
  history
  $ dudao inspector --complete e
  edit
  end
  $ dudao rectify --complete ch
  check
  $ dudao inspector --complete assign typ
  type=
  $ dudao rectify --complete help termin
  terminate
  $ dudao --complete policy set op
  opinion-days
  $ dudao --complete completion ''
  bash
  zsh
  fish
  $ dudao --complete rectify terminate R2026-001 reason=
  reason=revoked
  reason=closed
  reason=merged
  $ dudao --complete rectify list overdue=
  overdue=yes
  overdue=no
  $ dudao --complete rectify list state=re
  state=received
  state=returned
  state=reopened
  $ dudao --complete list leader unit=no
  unit=no1
  $ dudao --complete --store none.db show no
  $ dudao --complete --store dudao.db show no
  no1
  $ dudao --complete list unit --columns key,na
  key,name
  $ dudao --complete list unit --sort=-stud
  --sort=-student_count
  $ dudao --complete flow unit --format=d
  --format=dot
  $ dudao completion tcsh
  dudao: error: 没有 'tcsh' 的命令补全脚本 [usage]
      bash, zsh, fish
  [2]
  $ LC_ALL=en_US.UTF-8 dudao list leader
  dudao: note: no records
  $ LC_ALL=zh_CN.GB18030 dudao list leader
  dudao: note: 没有记录
  $ LC_ALL= LC_MESSAGES=en dudao list leader
  dudao: note: no records
  $ LC_ALL= LANG=C dudao list leader
  dudao: note: 没有记录
  $ env -i "$BIN/dudao" list leader --store "$DUDAO_STORE"
  dudao: note: 没有记录
  $ env -i "$BIN/dudao-rectify" remind --store "$DUDAO_STORE" --today 2026-03-02

退出状态：0 办妥（查无结果也是）、1 查出问题、2 用法不对、3 内容不对、4 规则不允许、5 没有这条记录、7 数据文件有误；8 是催办没有送出，另见催办。

  $ dudao list staff --quiet
  $ dudao add unit code=no2 name=晨海第二小学 type=primary --quiet
  $ dudao add unit code=no3 name=晨海第三小学 --quiet
  dudao: error: 类别 type: 未填写 [missing]
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …
  [3]
  $ dudao add supervision title=督导 strand=school kind=special unit=no1 scope=安全 --quiet
  $ dudao supervise close S2026-001 --quiet
  S2026-001: error: 督导现为 '已计划'，不能办理 close 办结（意见 第十四条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao supervise close S2026-002 --quiet
  dudao-supervise: error: 没有记录 'S2026-002' [not-found]
  [5]
  $ echo 不是数据库 >bad.db
  $ dudao list unit --store bad.db
  dudao: error: 'bad.db' 不是督导数据文件 [store]
  [7]
  $ dudao show
  dudao: error: show 须写明：编号 [usage]
      用法说明：dudao show --help
  [2]

任务、动词和办理事项都有中文名，与英文名一样用；写错的，说出最接近的。
Tasks, verbs and moves have Chinese words, taken wherever the English ones are; of a slip the nearest is told.

  $ dudao 督导 公开督导结果 S2026-001 -q
  S2026-001: error: 督导现为 '已计划'，不能办理 publish 公开督导结果（意见 第十四条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao 督导 列表 --columns key,state
  编号       状态
  S2026-001  已计划
  $ dudao 日历 计日 2026-03-02 2026-03-06
  5
  $ dudao 帮助 整改 | head -n 1
  用法：dudao-rectify 动词 [类别] … [选项]
  $ dudao 整改 销豪 R2026-001
  dudao-rectify: error: dudao-rectify 没有动词 '销豪' [usage]
      最接近: 销号 accept
  [2]
  $ dudao template 负责人
  dudao: error: 没有 '负责人' 这一类记录 [usage]
      最接近: 负责人与联络员 leader
  [2]
  $ dudao calendar shwo 2026
  dudao: error: calendar 没有 'shwo' [usage]
      最接近: 查看 show
  [2]
  $ dudao calendar
  dudao: error: calendar 后须写明要做什么 [usage]
      calendar 之后须写：import, show, count, after
  [2]
  $ dudao clendar --lang en
  dudao: error: dudao has no verb 'clendar' [usage]
      nearest: calendar
  [2]

选项写错的：哪一个选项、哪一个环境变量、可以写什么，都说出来；不能与命令同用的不会不声不响。
Options: which of them is wrong and what it takes is told; none is passed over.

  $ dudao list unit --today 2026-2-30
  dudao: error: --today: '2026-2-30' 这一天不存在 [usage]
      该月最后一天是 2026-02-28
  [2]
  $ DUDAO_TODAY=三月 dudao list unit
  dudao: error: DUDAO_TODAY: '三月' 不是日期 [usage]
      请按 2026-03-01 的格式填写
  [2]
  $ dudao verify -f csv
  dudao: error: verify 没有输出格式 'csv' [usage]
      可选格式: table|json
  [2]
  $ dudao rectify remind --sender dd@example.org
  dudao-rectify: error: --sender 须与 --deliver 同用 [usage]
  [2]
  $ dudao list unit --store ''
  dudao: error: 选项 --store 须带值 [usage]
  [2]
  $ dudao void no4 --reason '　 '
  dudao: error: 选项 --reason 须带值 [usage]
  [2]
  $ (cd "$HOME" && unset DUDAO_STORE && XDG_DATA_HOME=relative dudao init -q && ls -d relative .local)
  ls: cannot access 'relative': No such file or directory
  .local
  [2]

已写入而结果无处可写的，说明不必重做。
What is written when its result cannot be told is told to be kept.

  $ dudao add unit code=no4 name=晨海第四小学 type=primary >/dev/full
  dudao: error: 无法写出结果: 磁盘空间不足 [system]
      数据已写入，不必重做
  [7]
  $ dudao list unit key=no4 --columns key -f tsv | tail -n 1
  no4
