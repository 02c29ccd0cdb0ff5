一条记录：看、改、查历史、撤销、作废。
One record: shown, edited, its history, a move taken back, the record set aside.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 负责人与联络员: [{单位: no1, 姓名: 李红, 职务: 主任, 教育督导联络员: 是, 任职日期: 2026-01-05, 手机: 13800000001}]
  > 督导:
  >   - {编号: s, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: f, 来源记录: s, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 消防器材过期}
  > 整改:
  >   - {编号: r, 问题: f, 单位: no1, 整改要求: 更换器材}
  > END
  $ dudao import first.yaml
  单位 unit              + 1  ~ 0  = 0
  负责人与联络员 leader  + 1  ~ 0  = 0
  督导 supervision       + 1  ~ 0  = 0
  问题 finding           + 1  ~ 0  = 0
  整改 rectification     + 1  ~ 0  = 0

2 月 27 日下达，一般问题 30 日，到 3 月 29 日（周日），顺延到 30 日 [依据 意见 第十五条]。下达是代石岩录入的。

  $ dudao rectify issue R2026-001 on=2026-02-27 --on-behalf-of 石岩
  编号       办理事项      状态    到期日
  R2026-001  下达整改通知  已下达  2026-03-30
  $ dudao rectify receive R2026-001
  编号       办理事项      状态    到期日
  R2026-001  签收整改通知  已签收  2026-03-30
  $ dudao show R2026-001
  整改 R2026-001
  问题        F2026-001
  单位        晨海第一小学
  整改要求    更换器材
  整改期限    2026-03-30
  要求报方案  是
  退回次数    0
  整改轮次    1
  原定期限    2026-03-30
  状态        已签收
  到期日      2026-03-30
  
  办理经过
  步骤  发生日期    办理事项      办理前  办理后  决定人  说明  理由
  0     2026-03-02  拟下达                拟下达
  1     2026-02-27  下达整改通知  拟下达  已下达
  2     2026-03-02  签收整改通知  已下达  已签收
  
  历史
      6  2026-03-02 08:00:00  clerk  import  拟下达
        问题: F2026-001
        单位: 晨海第一小学
        整改要求: 更换器材
        要求报方案: 是
        退回次数: 0
        整改轮次: 1
        状态: 拟下达
      7  2026-03-02 08:00:00  clerk（代 石岩）  rectify issue  下达整改通知
        整改期限: 2026-03-30
        原定期限: 2026-03-30
        状态: 拟下达 -> 已下达
      8  2026-03-02 08:00:00  clerk  rectify receive  签收整改通知
        状态: 已下达 -> 已签收
  $ dudao show R2026-009
  dudao: error: 没有记录 'R2026-009' [not-found]
  [5]

编号的字母大小写不论；位数不对、少了短横的，说出最接近的。
Letters of a key may be small; of one that is not written as keys are the nearest is told.

  $ dudao show r2026-001 | head -n 1
  整改 R2026-001
  $ dudao show R2026-01
  dudao: error: 没有记录 'R2026-01' [not-found]
      最接近: R2026-001
  [5]
  $ dudao show R2026007
  dudao: error: 没有记录 'R2026007' [not-found]
      编号形如 R2026-007
  [5]
  $ dudao show R2026-001 --lang en | sed -n '1,3p'
  rectification R2026-001
  finding         F2026-001
  unit            晨海第一小学

给程序读的，与列表的各项相同，推算的各项也在内；后面是相关记录和历史。

  $ dudao show R2026-001 -f json | sed -n '/^  "state"/,/^  "verified_on"/p'
    "state": "received",
    "due_on": "2026-03-30",
    "legacy": false,
    "voided": false,
    "voided_on": null,
    "overdue": false,
    "days_left": 28,
    "days_late": null,
    "days_open": 3,
    "drafted_on": "2026-03-02",
    "issued_on": "2026-02-27",
    "received_on": "2026-03-02",
    "planned_on": null,
    "submitted_on": null,
    "verified_on": null,


个人信息平时不显示；要看须写 --reveal，看过什么记入历史。
Personal data shows with --reveal alone, and who looked is written down.

  $ dudao show L2026-001 | sed '/^历史/,$d'
  负责人与联络员 L2026-001
  单位            晨海第一小学
  姓名            李红
  职务            主任
  教育督导联络员  是
  任职日期        2026-01-05
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  登记
  
  $ dudao show L2026-001 --reveal | sed '/^历史/,$d' | grep 手机
  手机            13800000001
  $ dudao show L2026-001 | grep 手机
        手机: 已隐去
  $ dudao history L2026-001 --lang en | grep mobile
        mobile: hidden
  $ for verb in show history log; do dudao $verb $([ $verb = log ] || echo L2026-001) -f json | grep -c -E 'mobile|sha256'; done
  0
  0
  0
  [1]
  $ dudao log --last 1
  序号  时间                 操作人  命令  对象       变更          理由
     9  2026-03-02 08:00:00  clerk   show  L2026-001  查看个人信息
  $ dudao list leader --columns name,mobile
  dudao: error: 'mobile' 属于个人信息 [usage]
      确需查看请加 --reveal，查看将记入历史
  [2]
  $ dudao list leader --columns name,mobile --reveal
  姓名  手机
  李红  13800000001
  $ dudao list leader -f json | grep mobile
  [1]
  $ dudao list leader mobile=13800000001
  dudao: error: 'mobile' 属于个人信息 [usage]
      确需查看请加 --reveal，查看将记入历史
  [2]

编辑：记录以 YAML 交给编辑器，改后核对入库；没改就什么也不写，改错了退回。这里的“编辑器”是一条 sed。

  $ EDITOR="sed -i s/消防器材过期/灭火器过期/" dudao edit F2026-001 --reason 原文有误
  F2026-001 已修改
  $ dudao history F2026-001
      5  2026-03-02 08:00:00  clerk  import  登记问题
        来源记录: S2026-001
        单位: 晨海第一小学
        领域: 安全稳定
        严重程度: 一般
        问题: 消防器材过期
        处理方式: 限期整改
        问题状态: 已提出
     11  2026-03-02 08:00:00  clerk  edit  修改  （原文有误）
        问题: 消防器材过期 -> 灭火器过期
  $ cat >slip <<'END'
  > #!/bin/sh
  > if grep -q 特大 "$1"; then grep '^#!' "$1" | cut -c1-200 | head -2; sed -i -e '/^#/d' -e s/特大/严重/ "$1"
  > else sed -i s/一般/特大/ "$1"; fi
  > END
  $ chmod +x slip
  $ EDITOR=./slip dudao edit F2026-001 --reason 重新认定
  #! 严重程度 severity: '特大' 不在可选值之内   可选: minor 轻微, ordinary 一般, serious 严重, major 重大   最接近: 重大
  F2026-001 已修改
  $ dudao list finding --columns key,severity,text
  编号       严重程度  问题
  F2026-001  严重      灭火器过期
  $ EDITOR=true dudao edit F2026-001
  dudao: note: 没有改动
  $ EDITOR=false dudao edit F2026-001
  dudao: error: 编辑器 'false' 未正常退出，未作任何修改 [system]
  [7]
  $ dudao edit X1
  dudao: error: 没有记录 'X1' [not-found]
  [5]

撤销一步：状态回到上一步，两条都留在历史里；再撤销一步回到拟下达，整改期限也收回。
Undo takes back the last move with its effects; both entries stay.

  $ dudao undo R2026-001
  dudao: error: undo 须用 --reason 说明理由 [usage]
  [2]
  $ dudao undo R2026-001 --reason 签收人写错
  编号       办理事项  状态    到期日
  R2026-001  撤销      已下达  2026-03-30
  $ dudao undo R2026-001 --reason 日期写错 -n
  dudao: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  R2026-001  撤销      拟下达
  $ dudao list rectification --columns key,state,deadline
  编号       状态    整改期限
  R2026-001  已下达  2026-03-30
  $ dudao undo R2026-001 --reason 日期写错
  编号       办理事项  状态    到期日
  R2026-001  撤销      拟下达
  $ dudao undo R2026-001 --reason 再撤 --lang en
  R2026-001: error: has no move to take back [refused]
      to set the record aside: void KEY --reason TEXT
  [4]
  $ dudao list rectification --columns key,state,deadline
  编号       状态    整改期限
  R2026-001  拟下达
  $ dudao history R2026-001
      6  2026-03-02 08:00:00  clerk  import  拟下达
        问题: F2026-001
        单位: 晨海第一小学
        整改要求: 更换器材
        要求报方案: 是
        退回次数: 0
        整改轮次: 1
        状态: 拟下达
      7  2026-03-02 08:00:00  clerk（代 石岩）  rectify issue  下达整改通知
        整改期限: 2026-03-30
        原定期限: 2026-03-30
        状态: 拟下达 -> 已下达
      8  2026-03-02 08:00:00  clerk  rectify receive  签收整改通知
        状态: 已下达 -> 已签收
     13  2026-03-02 08:00:00  clerk  undo  撤销  （签收人写错）
        状态: 已签收 -> 已下达
        撤销的步骤: 2
     14  2026-03-02 08:00:00  clerk  undo  撤销  （日期写错）
        整改期限: 2026-03-30 -> -
        原定期限: 2026-03-30 -> -
        状态: 已下达 -> 拟下达
        撤销的步骤: 1
  $ dudao history R2026-001 --lang en | tail -1
        undone: 1

编号、状态、发生日期不由 edit 改：改了不当没看见。
Key, state and day of a record are not edited, and nothing of that is passed over.

  $ cat >other <<'END'
  > #!/bin/sh
  > if [ -e was ]; then grep '^#! .*：\|^#! .*:' "$1"; cp was "$1"
  > else cp "$1" was; sed -i -e s/S2026-001/S2026-009/ -e '$a\    状态: 已办结' "$1"; echo '    发生日期: 2026-02-01' >>"$1"; fi
  > END
  $ chmod +x other
  $ EDITOR=./other dudao supervise edit S2026-001 --reason 记错
  #! 编号 key: 记录的编号不得更改
  #! 状态 state: 状态由办理产生，只有历史补录（--legacy）可以填写
  #! 发生日期 on: 与数据文件中的日期不同，该日期不能更改   日期记错的，作废该记录后重新登记
  dudao-supervise: note: 没有改动

作废不是删除：列表里不见了，编号还在，也不再用。作废须有理由；作废的不能再办。

  $ dudao void R2026-001
  dudao: error: void 须用 --reason 说明理由 [usage]
  [2]
  $ dudao void R2026-001 --reason 重复登记
  编号       办理事项  状态    到期日
  R2026-001  作废      拟下达
  $ dudao void R2026-001 --reason 重复登记
  dudao: error: R2026-001 已作废 [not-found]
  [5]
  $ dudao rectify issue R2026-001
  dudao-rectify: error: R2026-001 已作废 [not-found]
  [5]
  $ dudao list rectification
  dudao: note: 没有记录
  $ dudao log | grep void
    15  2026-03-02 08:00:00  clerk             void             R2026-001                         作废          重复登记
  $ dudao add rectification finding=F2026-001 unit=no1 requirement=更换 -n
  dudao: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  R2026-002  登记      拟下达
  $ dudao list rectification
  dudao: note: 没有记录
  $ dudao add rectification finding=F2026-001 unit=no1 requirement=更换 --lang en
  key        verb  state    due_on
  R2026-002  add   drafted
  $ dudao verify | sed 's/末条.*/末条 …/'
  完好：历史 16 条，记录 6 条，佐证材料 0 件；末条 …
