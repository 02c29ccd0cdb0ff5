单位撤并了：它承担的任务、上级评价事项、决议不会跟着没有；撤并以后不再给它新的 [依据 意见 第四条] [依据 意见 第十九条]。
A unit that is gone: what it was given to do is named, and nothing new is given to it.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: science, 名称: 科技创新局, 类别: 部门}
  >   - {代码: economy, 名称: 经济发展局, 类别: 部门}
  > 任务分解:
  >   - {条款: 第三条, 任务: 充实教育督导力量, 责任单位: [science]}
  >   - {条款: 第四条, 任务: 安排专人负责, 责任单位: [economy, science]}
  > 上级履职评价事项:
  >   - {年度: 2026, 评价名称: 市对区履职评价, 评价事项: 科普进校园, 承担单位: science, 完成时限: 2026-06-30}
  > 会议:
  >   - {会议类别: 办公会议, 会议日期: 2026-03-02, 议题: 科普, 决议事项: [{决议内容: 开放实验室, 承办单位: science, 完成时限: 2026-05-29}, {决议内容: 购置设备, 承办单位: economy}]}
  > END
  $ dudao office import -q base.yaml
  $ dudao office merge science successor=economy
  science: warning: 任务 D2026-001（充实教育督导力量）还没有完成；请改由其他单位承担（意见 第二条）
  science: warning: 任务 D2026-002（安排专人负责）还没有完成；请改由其他单位承担（意见 第二条）
  science: warning: 上级履职评价事项 E2026-001（科普进校园）还没有复查；请改由其他单位承担（意见 第二条）
  science: warning: 会议 M2026-001 的决议（开放实验室）还没有落实；请改由其他单位承办（意见 第二条）
  编号     办理事项  状态  到期日
  science  并入
  $ dudao office undo science --reason 演练 -q
  $ dudao -n --lang en office merge science successor=economy
  science: warning: duty D2026-001 (充实教育督导力量) is not done; give it to another unit (意见 第二条)
  science: warning: duty D2026-002 (安排专人负责) is not done; give it to another unit (意见 第二条)
  science: warning: item E2026-001 (科普进校园) of the superior is not reviewed; allot it to another unit (意见 第二条)
  science: warning: a resolution of M2026-001 (开放实验室) is open; give it to another unit (意见 第二条)
  dudao-office: note: a dry run: nothing was written
  key      verb   state  due_on
  science  merge
  $ dudao office merge science successor=economy -q

此后不再给它新的；以前开的会、定的事还可以补记。
  $ dudao office add duty article=第五条 text=核拨经费 units='[economy, science]' on=2026-03-02
  dudao-office: error: 责任单位 units: 科技创新局已于 2026-03-02 撤销（意见 第十九条） [refused]
  [4]
  $ dudao office add superior_item year=2026 evaluation=市对区履职评价 item=科普基地 unit=science due=2026-06-30
  dudao-office: error: 承担单位 unit: 科技创新局已于 2026-03-02 撤销（意见 第四条） [refused]
  [4]
  $ dudao office add meeting kind=other held_on=2026-03-02 agenda=科普 resolutions='{text: 建基地, unit: science}'
  dudao-office: error: 决议事项 resolutions: 科技创新局已于 2026-03-02 撤销（意见 第四条） [refused]
  [4]
  $ dudao office add meeting kind=other held_on=2026-02-27 agenda=科普 resolutions='{text: 建基地, unit: science}'
  编号       办理事项  状态  到期日
  M2026-002  登记

改由承继单位承担：更正须说明理由，原来的留在历史里。
  $ dudao office import --update --reason 单位撤并 - <<'END'
  > 任务分解: [{编号: D2026-001, 责任单位: [economy]}, {编号: D2026-002, 责任单位: [economy]}]
  > 上级履职评价事项: [{编号: E2026-001, 承担单位: economy}]
  > END
  任务分解 duty                   + 0  ~ 2  = 0
  上级履职评价事项 superior_item  + 0  ~ 1  = 0
  $ dudao office list duty units=economy --columns key,units
  编号       责任单位
  D2026-001  经济发展局
  D2026-002  经济发展局
  $ dudao office list superior_item unit=经济 --columns key,unit
  编号       承担单位
  E2026-001  经济发展局
