package counts
import ("testing";"openspace/internal/policy")
func TestDbg(t *testing.T){
 for _,round := range []int{1,3,5} { for _,told := range []bool{true,false} {
 tb := table("t","0 7 5","3 1 2")
 for _,tot := range []bool{true,false} { tb.Totals=tot
 w,_ := prepare([]Table{tb},nil,policy.Policy{SmallNumber:3,RoundTo:round})
 w.protect(nil); w.told=told
 ok := w.suppress()
 p := w.shown(tb)
 t.Log(round,told,tot,ok,w.verified([]Table{tb},nil),show(p), w.a.work)
 if !ok { for _,v := range w.targets { t.Log(w.vars[v], w.hidden[v], w.passed[v], w.a.x[v]) } }
 if ok { for _,i := range Attack([]Published{p},nil) { if i.Values<3 {t.Log(i)} } }
 }}}
}
